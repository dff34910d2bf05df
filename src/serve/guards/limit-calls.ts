import type {MiddlewareHandler} from 'hono'
import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible'
import type {Desk} from '../desk.ts'
import {Refusal} from '../refusal.ts'
import {clientAddress} from './client-address.ts'

// A reading room that opens a story makes about ten calls; a program that fetches all reports some thousands, over minutes.
const calls = {points: 1200, duration: 60}

/** Lets one address make so many calls in a minute, where others than this machine can call. */
export function limitCalls({mode, isBehindProxy}: Desk): MiddlewareHandler {
  if (mode === 'open') return (_, next) => next()
  const limiter = new RateLimiterMemory(calls)
  return async (context, next) => {
    await spend(limiter, clientAddress(context, isBehindProxy), 'Too many calls from this address')
    await next()
  }
}

/** Takes one from what is left to `key`. Refuses where nothing is left, and says when there will be. */
export async function spend(limiter: RateLimiterMemory, key: string, what: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (left) {
    if (!(left instanceof RateLimiterRes)) throw left
    const seconds = Math.ceil(left.msBeforeNext / 1000)
    throw new Refusal(429, 'too-many', `${what}: try again in ${seconds} seconds.`, {'retry-after': String(seconds)})
  }
}
