import type {Problem} from '../model/problem.ts'
import type {Report} from '../model/report.ts'

/** A sentence as words and places: word `i` is `report.text.slice(starts[i], ends[i])`. */
export type SplitSentence = {
  /** Index into `report.blocks`. */
  readonly block: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly string[]
}

/** A report cut into sentences of words; blocks of another language are left out, with a Problem. */
export type Split = {readonly report: Report; readonly sentences: readonly SplitSentence[]; readonly problems: readonly Problem[]}

/** Where somebody else put the words of a sentence of `report.blocks[block]`; `words`, where they are to be read otherwise than written (“im” as I am). */
export type GivenSentence = {readonly block: number; readonly starts: readonly number[]; readonly ends: readonly number[]; readonly words?: readonly string[]}
