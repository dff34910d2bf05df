import {acronyms} from '../../../../lexicon/acronyms.ts'
import {blocksOf} from '../blocks.ts'
import {acronymsOf, asAcronym} from '../body-name.ts'
import {indicesOf, joinOnly, type Step} from './step.ts'

/** “PFLP” and “Popular Front for the Liberation of Palestine”; “UN” and “United Nations”. */
export const joinAcronyms: Step = (bearers, groups) => {
  const bodies = indicesOf(bearers, ({family}) => family === 'body' || family === 'document' || family === 'event' || family === 'other')
  const longForms = blocksOf(bodies.flatMap((index) => [...new Set(bearers[index]!.names.flatMap(acronymsOf))].map((acronym) => [acronym, index] as const)))
  for (const left of bodies) {
    const short = bearers[left]!.names.flatMap((name) => asAcronym(name) ?? [])
    const links = short.flatMap((acronym) =>
      (longForms.get(acronym) ?? []).map((right) => ({
        left,
        right,
        score: 0.92,
        because: `“${acronym.toUpperCase()}” are the initials of “${bearers[right]!.names[0]}”`,
        by: 'acronym',
      })),
    )
    joinOnly(bearers, groups, links)
  }
  const known = blocksOf(
    bodies.flatMap((index) =>
      bearers[index]!.names.flatMap(
        (name) =>
          acronyms.get(
            name
              .replace(/^the\s+/iu, '')
              .replaceAll('.', '')
              .toLowerCase(),
          ) ?? [],
      ).map((acronym) => [acronym, index] as const),
    ),
  )
  for (const [acronym, [left, ...rest]] of known)
    for (const right of rest) groups.join({left: left!, right, score: 0.9, because: `“${acronym}” and its long form`, by: 'known-acronym'})
}
