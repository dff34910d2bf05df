import type {Clock} from '../fetch/clock.ts'
import {Fetcher} from '../fetch/fetcher.ts'
import {engineVersion} from './engine-version.ts'
import {UsageError} from './usage-error.ts'

/** What `variorum fetch` and `watch` say of how to fetch. */
export type FetchOptions = {readonly contact?: string; readonly allowHost?: readonly string[]; readonly delay?: string}

/** A fetcher as the options ask for. Throws a UsageError for a pause that is none. */
export function fetcherOf({contact, allowHost, delay}: FetchOptions, clock?: Clock): Fetcher {
  const pause = pauseOf(delay)
  return new Fetcher({
    version: engineVersion,
    contact: contact ?? process.env['VARIORUM_CONTACT'],
    ...(allowHost && {allowed: allowHost}),
    ...(pause !== undefined && {limits: {delay: pause}}),
    ...(clock && {clock}),
  })
}

/** The pause between two requests to one host, in milliseconds. Throws a UsageError for one that is none. */
export function pauseOf(delay: string | undefined): number | undefined {
  const pause = delay === undefined ? undefined : Number(delay) * 1000
  if (pause !== undefined && !(pause >= 0 && pause <= 3_600_000)) throw new UsageError(`expected --delay in seconds, such as 2 or 0.5, got "${delay}"`)
  return pause
}
