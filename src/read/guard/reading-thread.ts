import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Given} from '../given.ts'
import type {Entry, Read} from '../read.ts'
import type {Answer, Question} from './questions.ts'

/** A question may take this many seconds of work, four times as long where others keep the machine busy, and this much memory. A PDF of 400 pages takes 6 s on a slow machine. */
export type Limits = {readonly seconds: number; readonly megabytes: number}
export const limits: Limits = {seconds: 30, megabytes: 768}

/** Why a thread was ended before it answered, or what is wrong with an archive. */
export type Ended = {readonly ended: string; readonly isDamaged?: true}

/** A thread that reads, one question at a time, and is ended where it takes too long or too much; the next question starts another. */
export class ReadingThread {
  readonly #limits: Limits
  #worker: Worker | undefined
  /** Questions wait for those before them. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** The reports that some bytes hold, which are no archive. Throws what the reader threw: that is a fault of ours. */
  async read(bytes: Uint8Array, given: Given): Promise<Read | Ended> {
    const answer = await this.#inTurn(() => this.#ask({kind: 'read', bytes, given}))
    if ('ended' in answer) return answer
    if (answer.kind === 'too-deep') return {ended: 'nests too deep'}
    if (answer.kind !== 'read') throw new Error(`expected a thread to answer with a read, got ${answer.kind}`)
    return answer.read
  }

  /** The files of an archive, one after another. Whoever asks must not ask this thread for anything else in between. */
  async *open(bytes: Uint8Array, given: Given): AsyncGenerator<Entry | Ended> {
    let question: Question = {kind: 'open', bytes, given}
    for (;;) {
      const answer: Answer | Ended = await this.#inTurn(() => this.#ask(question))
      if ('ended' in answer) {
        yield answer
        return
      }
      if (answer.kind === 'damaged') yield {ended: answer.reason, isDamaged: true}
      if (answer.kind !== 'entry') return
      yield answer.entry
      question = {kind: 'next'}
    }
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work, work)
    this.#last = turn
    return turn
  }

  async #ask(question: Question): Promise<Answer | Ended> {
    this.#worker ??= this.#start()
    const worker = this.#worker
    worker.ref()
    const answer = await answerOf(worker, question, this.#limits)
    if ('ended' in answer) {
      this.#worker = undefined
      await worker.terminate()
    } else worker.unref()
    if ('kind' in answer && answer.kind === 'fault') throw answer.error
    return answer
  }

  #start(): Worker {
    // Standard error is taken away from it: libraries warn there of what a hostile file makes them meet.
    return new Worker(new URL(`./thread${extname(import.meta.url)}`, import.meta.url), {
      resourceLimits: {maxOldGenerationSizeMb: this.#limits.megabytes},
      stdout: true,
      stderr: true,
    })
  }
}

/** What a thread answers, or why it had to be ended. */
function answerOf(worker: Worker, question: Question, {seconds, megabytes}: Limits): Promise<Answer | Ended> {
  const {promise, resolve, reject} = Promise.withResolvers<Answer | Ended>()
  const slow = () => resolve({ended: `was not read within ${seconds} seconds`})
  const large = () => resolve({ended: `took more than ${megabytes} MB of memory`})
  const [memory, work] = [process.memoryUsage.rss(), workBesideUs()]
  const timer = setTimeout(slow, seconds * 4000)
  const watch = setInterval(() => {
    if (workBesideUs() - work > seconds) slow()
    // Bytes outside of the heap (a stream unpacked by a PDF reader) do not count to the limits of a thread.
    if (process.memoryUsage.rss() - memory > megabytes * 1.5 * 1024 * 1024) large()
  }, 100)
  const onError = (error: NodeJS.ErrnoException) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? large() : reject(error))
  const onExit = () => resolve({ended: 'ended its reader'})
  worker.on('message', resolve).on('error', onError).on('exit', onExit)
  worker.postMessage(question)
  return promise.finally(() => {
    clearTimeout(timer)
    clearInterval(watch)
    worker.off('message', resolve).off('error', onError).off('exit', onExit)
  })
}

/** Seconds of work that other threads than this one have done. */
function workBesideUs(): number {
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()]
  return (all.user + all.system - own.user - own.system) / 1e6
}

// A thread for each depth of archives: while one waits with an archive open, the next reads what is in it.
const threads = new Map<number, ReadingThread>()

/** The thread that reads at a depth of archives. */
export function readingThread(depth: number): ReadingThread {
  const thread = threads.get(depth) ?? new ReadingThread(limits)
  threads.set(depth, thread)
  return thread
}
