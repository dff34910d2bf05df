import {setTimeout as sleep} from 'node:timers/promises'
import type {Problem} from '../model/problem.ts'
import type {Dossier} from '../store/dossier.ts'
import {addWatched, dueWatched, nextDue} from '../store/watched.ts'
import {addressesOf} from './addresses-of.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {type FetchOptions, fetcherOf} from './fetcher-of.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {regroup} from './regroup.ts'
import {UsageError} from './usage-error.ts'
import {type Brought, lookAt, type Watch} from './watch/look-at.ts'

type Options = FetchOptions & DossierOption & {readonly every: string; readonly once?: boolean; readonly feedText?: boolean}

const units: Readonly<Record<string, number>> = {m: 60_000, h: 3_600_000, d: 86_400_000}

/** `variorum watch FEED…`: looks at feeds and the pages that they lead to, again and again, and keeps what is new or has changed. Can be stopped at any time and goes on where it was. */
export async function run([words]: readonly [readonly string[]], options: Options): Promise<number> {
  const every = everyOf(options.every)
  const {addresses, problems} = await addressesOf(words)
  tellProblems(problems)
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const fetcher = fetcherOf(options, {now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds, undefined, {signal: stopped.signal})})
  try {
    return await withDossier(options, async (dossier) => {
      for (const {url, kind} of addresses) await addWatched(dossier, {url, kind, dueAt: new Date().toISOString()})
      const watch: Watch = {dossier, fetcher, every, isFull: !options.feedText}
      const named = addresses.map(({url}) => url)
      const all = options.once ? await lookOnce(watch, named, stopped.signal) : await lookOnAndOn(watch, named, stopped.signal)
      return exitCodeFor([...problems, ...all.problems], addresses.length - all.problems.filter(({source}) => named.includes(source ?? '')).length)
    })
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await fetcher.close()
  }
}

// “15m”, “2h”, “1d”; feeds are not asked more often than once a minute.
function everyOf(text: string): number {
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? []
  const every = Number(count) * (units[unit ?? ''] ?? Number.NaN)
  if (!(every >= 60_000)) throw new UsageError(`expected --every such as 15m, 2h or 1d, got "${text}"`)
  return every
}

async function lookOnAndOn(watch: Watch, named: readonly string[], signal: AbortSignal): Promise<{problems: Problem[]}> {
  while (!signal.aborted) {
    await lookOnce(watch, named, signal)
    const due = await nextDue(watch.dossier, named)
    if (due === undefined) break
    await sleep(Math.max(1000, Date.parse(due) - Date.now()), undefined, {signal}).catch(() => {})
  }
  return {problems: []}
}

/** One round over all that is due; a few at a time, since hosts answer slowly and take their turns by themselves. */
async function lookOnce(watch: Watch, named: readonly string[], signal: AbortSignal): Promise<{problems: Problem[]}> {
  const due = await dueWatched(watch.dossier, named, new Date().toISOString())
  const all: Brought[] = []
  const queue = [...due]
  const aborted = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined), {once: true}))
  const work = async () => {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      const brought = await Promise.race([lookAt(watch, next).catch((error: Error) => unlessStopped(error, signal)), aborted])
      if (!brought) return
      all.push(brought)
      tell(next.url, brought)
    }
  }
  await Promise.all(Array.from({length: 4}, work))
  await group(watch.dossier, all)
  if (signal.aborted) console.error('variorum: stopped; "variorum watch" goes on where it was')
  return {problems: all.flatMap(({problems}) => problems)}
}

function unlessStopped(error: Error, signal: AbortSignal): undefined {
  if (!signal.aborted) throw error
}

function tell(url: string, {added, changed, problems}: Brought): void {
  tellProblems(problems)
  if (added + changed > 0) writeResult(`${url}: ${[added > 0 && `${added} new`, changed > 0 && `${changed} changed`].filter(Boolean).join(', ')}`)
}

async function group(dossier: Dossier, all: readonly Brought[]): Promise<void> {
  const [added, changed] = [all.reduce((sum, one) => sum + one.added, 0), all.reduce((sum, one) => sum + one.changed, 0)]
  const {length: stories} = added + changed > 0 ? await regroup(dossier) : {length: 0}
  const so = stories > 0 ? `; ${stories} ${stories === 1 ? 'story' : 'stories'}` : ''
  writeResult(`${all.length} looked at, ${added} new, ${changed} changed${so}`)
}
