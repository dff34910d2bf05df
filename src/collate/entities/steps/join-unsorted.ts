import {blocksOf} from '../blocks.ts'
import {bodyNameOf} from '../body-name.ts'
import {indicesOf, joinOnly, type Step} from './step.ts'

/** A name whose kind no rule knew, with the one entity of a known kind that bears it, else with its like. */
export const joinUnsorted: Step = (bearers, groups) => {
  const keyed = bearers.flatMap(({names}, index) =>
    [...new Set(names.map((name) => bodyNameOf(name).words.join(' ')))].filter((key) => key !== '').map((key) => [key, index] as const),
  )
  const keysOf = blocksOf(keyed.map(([key, index]) => [String(index), key] as const))
  const sorted = blocksOf(keyed.filter(([, index]) => bearers[index]!.family !== 'other'))
  const unsorted = blocksOf(keyed.filter(([, index]) => bearers[index]!.family === 'other'))
  for (const left of indicesOf(bearers, ({family}) => family === 'other')) {
    const links = (keysOf.get(String(left)) ?? []).flatMap((key) =>
      (sorted.get(key) ?? []).map((right) => ({left, right, score: 0.85, because: `both bear the name “${key}”`, by: 'same-name-any-kind'})),
    )
    joinOnly(bearers, groups, links)
  }
  for (const [key, [first, ...rest]] of unsorted)
    for (const right of rest) groups.join({left: first!, right, score: 0.9, because: `both bear the name “${key}”`, by: 'same-name'})
}
