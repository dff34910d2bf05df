import type {NoReply, Reply} from './request.ts'

// Longer than this, another run is the better time to ask again.
const mostWait = 60_000

/** How many milliseconds to wait before another attempt; undefined where none is worth it. A host that says when to come again is taken at its word. */
export function waitBefore(attempt: number, reply: Reply | NoReply, now: number): number | undefined {
  const isPassing = reply.kind === 'none' ? reply.isPassing === true : reply.status === 429 || reply.status >= 500
  if (!isPassing) return undefined
  const told = reply.kind === 'reply' ? toldWait(reply.header('retry-after'), now) : undefined
  const wait = told ?? 1000 * 4 ** (attempt - 1)
  return wait > mostWait ? undefined : wait
}

// “120” is seconds, “Wed, 21 Oct 2031 07:28:00 GMT” a time.
function toldWait(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
