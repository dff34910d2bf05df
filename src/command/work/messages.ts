/** What a worker in a thread is started with. */
export type Order = {
  readonly place: string
  /** Seconds. */
  readonly lease: number
  readonly pause: number
  readonly untilDone: boolean
  readonly kinds?: readonly string[]
}

/** What it tells; it is told only to stop. */
export type Told =
  | {readonly told: 'job'; readonly id: number; readonly kind: string; readonly fault?: string}
  | {readonly told: 'trouble'; readonly reason: string}
