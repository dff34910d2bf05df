import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {UsageError} from '../usage-error.ts'
import type {Order, Told} from './messages.ts'

/** Workers in threads: they end by themselves, or when they are told to stop, after the job that each is at. */
export type Workers = {readonly done: Promise<void>; readonly stop: () => void}

/** Starts workers over a dossier. `done` rejects where one of them failed by a fault of ours, and stops the others. */
export function startWorkers(count: number, order: Order, onTold: (told: Told) => void = () => {}): Workers {
  const threads = Array.from({length: count}, () => new Worker(new URL('./thread.ts', import.meta.url), {workerData: order}))
  const stop = () => {
    for (const thread of threads) thread.postMessage('stop')
  }
  const ends = threads.map(
    (thread) =>
      new Promise<void>((resolve, reject) => {
        thread.on('message', onTold)
        thread.once('error', (error) => {
          stop()
          reject(error)
        })
        thread.once('exit', () => resolve())
      }),
  )
  return {done: Promise.all(ends).then(() => {}), stop}
}

/** How many workers were asked for; else one a core, at most four: each takes some 300 MB. Throws a UsageError where that is no number. */
export function workersOf(told: string | undefined): number {
  if (told === undefined) return Math.min(4, availableParallelism())
  const count = Number(told)
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new UsageError(`expected --workers as a number from 1 to 64, got "${told}"`)
  return count
}

/** Calls `stop` at the first Ctrl-C or request to end; a second one ends at once. Gives a function that says whether that was so, and listens no more. */
export function onStop(stop: () => void): () => boolean {
  let isStopped = false
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const listener = () => {
    if (isStopped) process.exit(130)
    isStopped = true
    stop()
  }
  for (const signal of signals) process.on(signal, listener)
  return () => {
    for (const signal of signals) process.off(signal, listener)
    return isStopped
  }
}
