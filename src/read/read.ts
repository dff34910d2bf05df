import type {Problem} from '../model/problem.ts'
import type {Report} from '../model/report.ts'
import type {Given} from './given.ts'

/** What a source gave: its reports, and what is wrong with it. */
export type Read = {readonly reports: readonly Report[]; readonly problems: readonly Problem[]}

/** One format: how its bytes look, and how they are read. `depth` counts archives within archives. */
export type Format = {
  readonly name: string
  /** The first bytes, or words, by which a reader knows it. */
  readonly example: string
  readonly looks: (bytes: Uint8Array, start: string) => boolean
  readonly read: (bytes: Uint8Array, given: Given, depth: number) => Promise<Read>
}

/** Nothing but one Problem. */
export function nothing(code: string, message: string, given: Given): Read {
  return {reports: [], problems: [{code, message, source: given.file ?? 'standard input'}]}
}

/** Many reads as one. */
export function together(reads: readonly Read[]): Read {
  return {reports: reads.flatMap(({reports}) => reports), problems: reads.flatMap(({problems}) => problems)}
}
