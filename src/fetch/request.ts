import {type Dispatcher, fetch, type Response} from 'undici'
import type {FetchLimits} from './fetch-limits.ts'
import {PrivateAddressError} from './guarded-connector.ts'

/** What a host answered, redirects not followed. */
export type Reply = {
  readonly kind: 'reply'
  readonly status: number
  readonly bytes: Uint8Array
  readonly header: (name: string) => string | undefined
}

/** Why there is no answer; `isPassing` where it may be there another time. */
export type NoReply = {readonly kind: 'none'; readonly code: string; readonly because: string; readonly isPassing?: true}

/** One request, within the limits of time and size. */
export async function request(
  url: string,
  headers: Readonly<Record<string, string>>,
  {dispatcher, limits}: {dispatcher: Dispatcher; limits: FetchLimits},
): Promise<Reply | NoReply> {
  const ended = new AbortController()
  const signal = AbortSignal.any([AbortSignal.timeout(limits.seconds * 1000), ended.signal])
  try {
    const response = await fetch(url, {dispatcher, headers, redirect: 'manual', signal})
    const bytes = await bodyOf(response, limits.bytes)
    if (bytes === undefined) {
      ended.abort()
      return {kind: 'none', code: 'fetch-too-large', because: `holds more than ${Math.round(limits.bytes / 1024 / 1024)} MB`}
    }
    return {kind: 'reply', status: response.status, bytes, header: (name) => response.headers.get(name) ?? undefined}
  } catch (error) {
    return noReply(error as Error, limits.seconds)
  }
}

/** The body, unpacked; undefined where it is too large, which is noticed while it comes in. */
async function bodyOf({body, headers}: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(headers.get('content-length') ?? 0) > most) return undefined
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body ?? []) {
    size += piece.length
    if (size > most) return undefined
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

// undici wraps what happened below it: “fetch failed”, caused by ECONNREFUSED, or by our own refusal.
function noReply(error: Error, seconds: number): NoReply {
  if (error.name === 'TimeoutError') return {kind: 'none', code: 'fetch-failed', because: `gave no whole answer within ${seconds} seconds`, isPassing: true}
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof PrivateAddressError) return {kind: 'none', code: 'fetch-refused', because: `is not fetched: ${cause.message}`}
    if ('code' in cause || cause.cause === undefined)
      return {
        kind: 'none',
        code: 'fetch-failed',
        because: `could not be fetched: ${wordsFor(cause as NodeJS.ErrnoException)}`,
        isPassing: true,
      }
  }
  throw error
}

const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no host of this name was found; is the address right, and this machine connected?',
  EAI_AGAIN: 'names of hosts cannot be looked up just now; is this machine connected to the internet?',
  ENETUNREACH: 'there is no way to its network; is this machine connected to the internet?',
  EHOSTUNREACH: 'there is no way to its host',
  ECONNREFUSED: 'its host takes no connections there',
  ECONNRESET: 'its host broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'its host did not answer in time',
  UND_ERR_SOCKET: 'its host broke the connection off',
}

// “getaddrinfo ENOTFOUND fjord.example” → “no host of this name was found …”
function wordsFor({code, message}: NodeJS.ErrnoException): string {
  return (code !== undefined && causes[code]) || message || String(code)
}
