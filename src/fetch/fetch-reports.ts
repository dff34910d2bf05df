import type {Problem} from '../model/problem.ts'
import type {Report} from '../model/report.ts'
import {dayOf} from '../read/article-report.ts'
import {formatOf} from '../read/formats.ts'
import type {Found} from '../read/given.ts'
import type {Address, Read} from '../read/read.ts'
import {readBytes} from '../read/read-bytes.ts'
import type {Fetched, Fetcher} from './fetcher.ts'

/** What stood at an address: the reports in it, what is wrong with it, and the bytes that each report was read from. */
export type FetchedReports = {
  readonly address: Address
  readonly reports: readonly {readonly report: Report; readonly bytes: Uint8Array}[]
  readonly problems: readonly Problem[]
}

/** The reports at an address: an article, a document, or the entries of a feed; with `isFull` each entry's own page is fetched, and the entry kept where it cannot be. */
export async function fetchReports(fetcher: Fetcher, address: Address, isFull: boolean): Promise<FetchedReports> {
  const answer = await fetcher.get(address.url)
  if (answer.kind === 'same') throw new Error(`expected a page from ${address.url}, got that it is the same as one that was never fetched`)
  if (answer.kind === 'none') return {address, reports: [], problems: [{code: answer.code, message: `${address.url} ${answer.because}`, source: address.url}]}
  const read = await readFetched(answer, address)
  if (!isFull || !isFeed(answer.bytes)) return {address, reports: read.reports.map((report) => ({report, bytes: answer.bytes})), problems: read.problems}
  const entries = await Promise.all(
    read.reports.map(async (entry) => {
      if (entry.url === undefined) return {address, reports: [{report: entry, bytes: answer.bytes}], problems: []}
      const full = await fetchReports(fetcher, addressOf(entry, entry.url), false)
      return full.reports.length > 0 ? full : {...full, reports: [{report: entry, bytes: answer.bytes}]}
    }),
  )
  return {address, reports: entries.flatMap(({reports}) => reports), problems: [...read.problems, ...entries.flatMap(({problems}) => problems)]}
}

/** What a fetched page holds; what a list or a feed said of it counts where the page itself says nothing. */
export function readFetched({bytes, url, charset}: Fetched, address: Address): Promise<Read> {
  const otherwise = foundIn(address)
  // Entries of a feed have addresses of their own.
  const own = isFeed(bytes) ? {} : {url}
  return readBytes(bytes, {file: address.url, ...own, ...(charset && {charset}), otherwise})
}

/** Whether some bytes are a feed. */
export function isFeed(bytes: Uint8Array): boolean {
  return ['RSS, Atom, RDF', 'JSON Feed'].includes(formatOf(bytes, {}).name)
}

/** The address of a feed's entry, with what the feed said of it. */
export function addressOf({title, source, published}: Report, url: string): Address {
  return {url, kind: 'page', ...(title && {title}), ...(source && {source}), ...(published && {date: published.value})}
}

function foundIn({title, source, date}: Address): Found {
  const published = date === undefined ? undefined : dayOf(date)
  return {...(title && {title}), ...(source && {source}), ...(published && {published: {value: published, how: 'feed' as const}})}
}
