import {blocksOf} from '../blocks.ts'
import type {Step} from './step.ts'

/** “Russia”, “the Kremlin”, “the Russian authorities”; “Palestinians” with “Palestinian”. */
export const joinSameStates: Step = (bearers, groups) => {
  const blocks = blocksOf(
    bearers.flatMap(({family, country}, index) =>
      country !== undefined && (family === 'state' || family === 'people') ? [[`${family} ${country}`, index] as const] : [],
    ),
  )
  for (const [first, ...rest] of blocks.values())
    for (const right of rest) groups.join({left: first!, right, score: 0.97, because: `both stand for ${bearers[right]!.country}`, by: 'same-state'})
}
