import type {Problem} from '../model/problem.ts'
import type {Report} from '../model/report.ts'
import type {Given} from './given.ts'

/** Where a report, or a feed of them, can be fetched, and what a list said of it. */
export type Address = {
  readonly url: string
  readonly kind: 'page' | 'feed'
  readonly title?: string
  readonly source?: string
  /** As the list wrote it. */
  readonly date?: string
}

/** What a source gave: its reports, what is wrong with it, and what it says can be fetched. */
export type Read = {readonly reports: readonly Report[]; readonly problems: readonly Problem[]; readonly addresses?: readonly Address[]}

/** A file in an archive: its bytes and what the archive says of it, or why it could not be unpacked. */
export type Entry = {readonly path: string; readonly bytes: Uint8Array; readonly given?: Given} | {readonly path: string; readonly fault: string}

/** One format: how its bytes look, and how a document of it is read or an archive of it opened. */
export type Format = {
  readonly name: string
  /** The first bytes, or words, by which a reader knows it. */
  readonly example: string
  readonly looks: (bytes: Uint8Array, start: string, given: Given) => boolean
  /** Read beside the main thread, which can end it: its bytes can make the library that reads it run on or fill the memory. */
  readonly isRisky?: true
} & ({readonly read: (bytes: Uint8Array, given: Given) => Promise<Read>} | {readonly open: (bytes: Uint8Array) => AsyncGenerator<Entry> | Generator<Entry>})

/** Nothing but one Problem. */
export function nothing(code: string, message: string, given: Given): Read {
  return {reports: [], problems: [{code, message, source: given.file ?? 'standard input'}]}
}

/** Many reads as one. */
export function together(reads: readonly Read[]): Read {
  const addresses = reads.flatMap((read) => read.addresses ?? [])
  return {
    reports: reads.flatMap(({reports}) => reports),
    problems: reads.flatMap(({problems}) => problems),
    ...(addresses.length > 0 && {addresses}),
  }
}
