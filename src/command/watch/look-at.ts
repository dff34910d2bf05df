import {addressOf, isFeed, readFetched} from '../../fetch/fetch-reports.ts'
import type {Fetched, Fetcher} from '../../fetch/fetcher.ts'
import type {NoReply} from '../../fetch/request.ts'
import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import {recordReport} from '../../pipeline.ts'
import type {Address} from '../../read/read.ts'
import type {Dossier} from '../../store/dossier.ts'
import {addReport} from '../../store/reports.ts'
import {addWatched, knownWatched, latestText, noteLook, type Watched} from '../../store/watched.ts'
import {engineVersion} from '../engine-version.ts'

/** Where reports go, how they are fetched, how often a feed is asked (milliseconds), and whether the pages that its entries lead to are fetched. */
export type Watch = {readonly dossier: Dossier; readonly fetcher: Fetcher; readonly every: number; readonly isFull: boolean}

/** What one look brought: reports that are new, pages that changed, and what went wrong. */
export type Brought = {readonly added: number; readonly changed: number; readonly problems: readonly Problem[]}

const nothing: Brought = {added: 0, changed: 0, problems: []}
const hour = 3_600_000
// Most changes to a page come within the first hours; after a month nobody looks any more.
const pageIntervals = [1, 4, 12, 24, 72, 168, 336].map((hours) => hours * hour)
const mostBackOff = 24 * hour

/** Looks at a feed or a page again; what came in is kept before it is noted that it was looked at, so that a stopped look is done again. */
export async function lookAt(watch: Watch, watched: Watched): Promise<Brought> {
  const answer = await watch.fetcher.get(watched.url, {etag: watched.etag ?? undefined, lastModified: watched.last_modified ?? undefined})
  if (answer.kind === 'none') return noteFailure(watch, watched, answer)
  if (answer.kind === 'same') {
    await note(watch, watched, {checks: watched.checks + 1})
    return nothing
  }
  return isFeed(answer.bytes) ? lookAtFeed(watch, watched, answer) : lookAtPage(watch, watched, answer)
}

async function lookAtFeed(watch: Watch, watched: Watched, answer: Fetched): Promise<Brought> {
  const {reports: entries, problems} = await readFetched(answer, {url: watched.url, kind: 'feed'})
  const known = await knownWatched(
    watch.dossier,
    entries.flatMap(({url}) => url ?? []),
  )
  const all: (Brought & {readonly isOpen?: boolean})[] = [{...nothing, problems}]
  for (const entry of entries)
    if (entry.url === undefined || !watch.isFull) all.push(await keep(watch.dossier, entry, answer.bytes))
    else if (!known.has(entry.url)) all.push(await followEntry(watch, {feed: watched.url, entry, url: entry.url, bytes: answer.bytes}))
  // While an entry's page could not be fetched, the feed must come whole again.
  const isOpen = all.some((one) => one.isOpen)
  await note(
    watch,
    {...watched, kind: 'feed'},
    {kind: 'feed', checks: 0, etag: isOpen ? null : (answer.etag ?? null), last_modified: isOpen ? null : (answer.lastModified ?? null)},
  )
  return sum(all)
}

/** The page that an entry leads to; the entry itself where its host will not give it, and nothing yet where it may another time. */
async function followEntry(
  watch: Watch,
  {feed, entry, url, bytes}: {feed: string; entry: Report; url: string; bytes: Uint8Array},
): Promise<Brought & {readonly isOpen?: boolean}> {
  const answer = await watch.fetcher.get(url)
  if (answer.kind === 'none' && answer.isPassing) return {...nothing, problems: [problemOf(url, answer)], isOpen: true}
  if (answer.kind !== 'page') {
    await addWatched(watch.dossier, {url, kind: 'page', feed, dueAt: instant(0)})
    await noteLook(watch.dossier, url, {checked_at: instant(0), due_at: null, reason: answer.kind === 'none' ? answer.because : null})
    const kept = await keep(watch.dossier, entry, bytes)
    return {...kept, problems: [...kept.problems, ...(answer.kind === 'none' ? [problemOf(url, answer)] : [])]}
  }
  const brought = await keepPage(watch.dossier, answer, addressOf(entry, url))
  await addWatched(watch.dossier, {url, kind: 'page', feed, dueAt: instant(pageIntervals[0]!)})
  await noteLook(watch.dossier, url, {checked_at: instant(0), etag: answer.etag ?? null, last_modified: answer.lastModified ?? null})
  return brought
}

async function lookAtPage(watch: Watch, watched: Watched, answer: Fetched): Promise<Brought> {
  const brought = await keepPage(watch.dossier, answer, {url: watched.url, kind: 'page'})
  const checks = brought.changed > 0 ? 0 : watched.checks + 1
  await note(watch, watched, {checks, etag: answer.etag ?? null, last_modified: answer.lastModified ?? null})
  return brought
}

/** Keeps what a page says now: a new report, or a revision of the one that it said before; nothing where its words are the same. */
async function keepPage(dossier: Dossier, answer: Fetched, address: Address): Promise<Brought> {
  // A page is known by the address that it was asked for: where that leads may change.
  const {reports, problems} = await readFetched({...answer, url: address.url}, address)
  const all: Brought[] = [{...nothing, problems}]
  for (const report of reports) {
    const before = report.url === undefined ? undefined : await latestText(dossier, report.url)
    if (before === report.text) continue
    const kept = await keep(dossier, report, answer.bytes)
    all.push(before === undefined || kept.added === 0 ? kept : {...kept, added: 0, changed: kept.added})
  }
  return sum(all)
}

async function keep(dossier: Dossier, report: Report, bytes: Uint8Array): Promise<Brought> {
  const isNew = await addReport(dossier, {recorded: recordReport(report), bytes, engine: engineVersion, at: instant(0)})
  return {...nothing, added: isNew ? 1 : 0}
}

async function noteFailure({dossier, every}: Watch, watched: Watched, answer: NoReply): Promise<Brought> {
  const failures = watched.failures + 1
  // What was named stays watched, whatever its host says; a page that is gone does not.
  const isOver = watched.feed !== null && !answer.isPassing
  const backOff = Math.min(every * 2 ** failures, mostBackOff)
  await noteLook(dossier, watched.url, {checked_at: instant(0), due_at: isOver ? null : instant(backOff), failures, reason: answer.because})
  return {...nothing, problems: [problemOf(watched.url, answer)]}
}

function note(
  {dossier, every}: Watch,
  watched: Watched,
  look: {kind?: 'feed'; checks: number; etag?: string | null; last_modified?: string | null},
): Promise<void> {
  const interval = watched.feed === null ? every : pageIntervals[look.checks]
  return noteLook(dossier, watched.url, {...look, checked_at: instant(0), due_at: interval === undefined ? null : instant(interval), failures: 0, reason: null})
}

function problemOf(url: string, {code, because}: NoReply): Problem {
  return {code, message: `${url} ${because}`, source: url}
}

function sum(all: readonly Brought[]): Brought {
  return {
    added: all.reduce((count, {added}) => count + added, 0),
    changed: all.reduce((count, {changed}) => count + changed, 0),
    problems: all.flatMap(({problems}) => problems),
  }
}

function instant(later: number): string {
  return new Date(Date.now() + later).toISOString()
}
