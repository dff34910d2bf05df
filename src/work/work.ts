import {setTimeout as sleep} from 'node:timers/promises'
import {type Dossier, isPassing} from '../store/dossier.ts'
import {countOpen} from '../store/job-list.ts'
import {againJob, failJob, finishJob, type Job, keepJob, returnJob, takeJobs} from '../store/jobs.ts'
import {doable, doJob} from './do-job.ts'
import {groupReports} from './group-reports.ts'
import type {Hand} from './make-account.ts'

/** How a worker works. */
export type Working = {
  /** Its name; no two may have the same. */
  readonly worker: string
  readonly hand: Hand
  /** How long a job is its own without a word from it, in seconds. */
  readonly lease: number
  /** Ends when nothing is left to be done by anybody; else it waits for more. */
  readonly untilDone: boolean
  /** Ends it, after the job that it is at. */
  readonly stop: AbortSignal
  /** How long a job waits after its first fault, in seconds; after each further one twice as long. */
  readonly pause: number
  readonly kinds?: readonly string[]
  readonly onJob?: (job: Job, fault?: string) => void
  /** The dossier cannot be reached for now. */
  readonly onTrouble?: (reason: string) => void
}

// How long a worker waits where there is nothing to do, and at first where the dossier cannot be reached; milliseconds.
const idle = 250
const firstTrouble = 500
const longestTrouble = 15_000

/** Does the jobs of a dossier, one after another. Several workers may do so at once, in threads, processes, and on several machines. A dossier that cannot be reached for a while is waited for. */
export async function work(dossier: Dossier, working: Working): Promise<void> {
  let trouble = 0
  while (!working.stop.aborted) {
    try {
      const isOver = await workOnce(dossier, working)
      trouble = 0
      if (isOver) return
    } catch (error) {
      if (!isPassing(error)) throw error
      working.onTrouble?.((error as Error).message)
      trouble = Math.min(longestTrouble, trouble === 0 ? firstTrouble : trouble * 2)
      await sleep(trouble, undefined, {signal: working.stop}).catch(() => {})
    }
  }
}

// Tells whether all is done, and nothing more will come.
async function workOnce(dossier: Dossier, working: Working): Promise<boolean> {
  const {worker, hand, lease, kinds = doable, untilDone, stop} = working
  const [job] = await takeJobs(dossier, {worker, now: hand.now(), until: later(hand, lease)}, 1, kinds)
  if (job) {
    await doOne(dossier, job, working)
    return false
  }
  if ((await groupReports(dossier, hand.now, 20)) > 0) return false
  if (untilDone && (await countOpen(dossier, kinds)) === 0) return true
  await sleep(idle, undefined, {signal: stop}).catch(() => {})
  return false
}

class LostLease extends Error {}

async function doOne(dossier: Dossier, job: Job, working: Working): Promise<void> {
  const {worker, hand, lease, stop, onJob} = working
  let isOurs = true
  const keep = async () => {
    isOurs &&= await keepJob(dossier, job.id, worker, later(hand, lease))
  }
  // A beat that the dossier does not hear is not the end: the work goes on, and whoever finishes first counts.
  const beat = setInterval(() => void keep().catch(() => {}), (lease * 1000) / 3)
  const breathe = async () => {
    await sleep(0)
    if (stop.aborted || !isOurs) throw new LostLease()
  }
  try {
    const {result, again} = await doJob(job, {dossier, hand, breathe})
    if (again) await againJob(dossier, job.id, worker)
    else await finishJob(dossier, job.id, worker, {at: hand.now(), ...(result !== undefined && {result})})
    onJob?.(job)
  } catch (error) {
    if (error instanceof LostLease) await returnJob(dossier, job.id, worker)
    else if (isPassing(error)) throw error
    else await failed(dossier, job, {working, error})
  } finally {
    clearInterval(beat)
  }
}

async function failed(dossier: Dossier, job: Job, {working, error}: {working: Working; error: unknown}): Promise<void> {
  const {worker, hand, pause, onJob} = working
  const reason = error instanceof Error ? error.message : String(error)
  await failJob(dossier, job.id, {worker, reason, again: later(hand, pause * 2 ** (job.attempts - 1))})
  onJob?.(job, reason)
}

function later(hand: Hand, seconds: number): string {
  return new Date(Date.parse(hand.now()) + seconds * 1000).toISOString()
}
