import type {Clock} from './clock.ts'

/** One request at a time to each host, and a pause between two. */
export class HostTurns {
  readonly #clock: Clock
  readonly #last = new Map<string, Promise<number>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Does the work when the host's turn has come, `pause` milliseconds after the work before it ended. */
  async take<Result>(host: string, pause: number, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host)
    const {promise, resolve} = Promise.withResolvers<number>()
    this.#last.set(host, promise)
    try {
      const ended = await before
      const wait = ended === undefined ? 0 : ended + pause - this.#clock.now()
      if (wait > 0) await this.#clock.sleep(wait)
      return await work()
    } finally {
      resolve(this.#clock.now())
    }
  }
}
