import type {Relation} from '../draft.ts'

/** Sets of words or people for one place of an act: the same, one with more, or other ones. */
export function relateSets(left: ReadonlySet<string>, right: ReadonlySet<string>, because: string): Relation {
  const onlyLeft = [...left].some((one) => !right.has(one))
  const onlyRight = [...right].some((one) => !left.has(one))
  if (!onlyLeft && !onlyRight) return {is: 'same'}
  if (!onlyRight) return {is: 'narrower'}
  if (!onlyLeft) return {is: 'wider'}
  return {is: 'compatible', because}
}
