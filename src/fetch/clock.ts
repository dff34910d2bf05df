import {setTimeout as sleep} from 'node:timers/promises'

/** The time, and waiting: handed in, so that tests need not wait. */
export type Clock = {readonly now: () => number; readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>}

export const realClock: Clock = {now: () => Date.now(), sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal && {signal})}
