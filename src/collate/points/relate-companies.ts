import type {Relation} from './draft.ts'
import {type Ground, showWho} from './ground.ts'

/** Those whom two reports name for one thing: the same, one with more, or others on both sides, with their names for people. */
export function relateCompanies(left: ReadonlySet<string>, right: ReadonlySet<string>, ground: Ground): Relation {
  const names = (who: readonly string[]) => who.map((one) => showWho(ground, one)).join(', ')
  const onlyLeft = [...left].filter((who) => !right.has(who))
  const onlyRight = [...right].filter((who) => !left.has(who))
  if (onlyLeft.length === 0 && onlyRight.length === 0) return {is: 'same'}
  if (onlyRight.length === 0) return {is: 'narrower', because: `it also names ${names(onlyLeft)}`}
  if (onlyLeft.length === 0) return {is: 'wider', because: `it also names ${names(onlyRight)}`}
  return {is: 'compatible', because: `only one names ${names(onlyLeft)}, only the other ${names(onlyRight)}`}
}
