import {setTimeout as sleep} from 'node:timers/promises'
import type {Dossier} from '../../store/dossier.ts'
import {firstOpenJob, resultsOf, standingOf} from '../../store/read-jobs.ts'
import {barOf} from '../progress.ts'
import {buryDead} from './worker-name.ts'
import {onStop, startWorkers} from './workers.ts'

/** What is done: `fill` lets the jobs wait, `count` workers do them. */
export type Through = {readonly place: string; readonly count: number; readonly fill: () => Promise<void>}

/** What came of it; `isStopped` where somebody stopped it: the rest waits in the dossier. */
export type Results = {readonly results: readonly unknown[]; readonly reasons: readonly string[]; readonly isStopped: boolean}

/** Lets workers do all jobs of a kind, those that waited before among them, and the accounts that change by it, with a bar for whoever looks on. */
export async function workThrough(dossier: Dossier, kind: string, {place, count, fill}: Through): Promise<Results> {
  await buryDead(dossier)
  const from = await firstOpenJob(dossier, kind)
  await fill()
  const workers = startWorkers(count, {place, lease: 60, pause: 5, untilDone: true, kinds: [kind, 'account']})
  const ended = onStop(workers.stop)
  let isOver = false
  const over = workers.done.finally(() => {
    isOver = true
  })
  over.catch(() => {})
  const bar = barOf()
  while (!isOver) {
    const {all, open} = await standingOf(dossier, kind, from)
    if (open > 0) bar.draw(all - open, all, 'reading')
    else bar.draw(0, 0, 'accounts')
    await Promise.race([sleep(200), over.catch(() => {})])
  }
  bar.end()
  const isStopped = ended()
  await over
  return {...(await resultsOf(dossier, kind, from)), isStopped}
}
