/** What changed in the dossier: of which kind, which one, and when. */
export type Change = {readonly kind: 'story' | 'report' | 'judgement' | 'upload' | 'job'; readonly id: string; readonly at: string}

/** Takes a change, or undefined where everything is to be fetched anew. */
type Listener = (change: (Change & {readonly serial: number}) | undefined) => void

// A reader that was away for longer than this many changes is told to fetch everything anew.
const remembered = 1000

/** The changes of a running server, told to all who listen; the last thousand are remembered for readers whose line broke. */
export class Changes {
  #serial = 0
  readonly #last: (Change & {readonly serial: number})[] = []
  readonly #listeners = new Set<Listener>()

  tell(change: Change): void {
    const told = {...change, serial: ++this.#serial}
    this.#last.push(told)
    if (this.#last.length > remembered) this.#last.shift()
    for (const listener of this.#listeners) listener(told)
  }

  /** Says that more changed than can be told: whoever comes back is to fetch everything anew. */
  reset(): void {
    this.#last.length = 0
    this.#serial++
    for (const listener of this.#listeners) listener(undefined)
  }

  /** Calls `listener` at each change until the function that it gives is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** What was told after a serial; undefined where that is too long ago, or of another run. */
  after(serial: number): readonly (Change & {readonly serial: number})[] | undefined {
    if (serial > this.#serial || serial < this.#serial - this.#last.length) return undefined
    return this.#last.filter((change) => change.serial > serial)
  }

  get serial(): number {
    return this.#serial
  }
}
