import robotsParser from 'robots-parser'
import type {NoReply, Reply} from './request.ts'

/** What a host's robots.txt lets us do: whether a page may be fetched, and how long to wait between two (milliseconds); `isUnknown` where the host cannot tell for now, `refused` where it could not even be asked, and why. */
export type Rules = {readonly isAllowed: (url: string) => boolean; readonly delay: number; readonly isUnknown?: true; readonly refused?: NoReply}

// A host that asks for more is asked no more often than this; it would keep a whole watch waiting.
const mostDelay = 60_000

/** The rules that robots.txt gives, as RFC 9309 has it: none where there is no such file, nothing allowed where the host cannot tell. */
export function rulesOf(url: string, reply: Reply | NoReply, agent: string): Rules {
  if (reply.kind === 'none' && reply.isPassing) return {isAllowed: () => false, delay: 0, isUnknown: true, refused: reply}
  if (reply.kind === 'none') return {isAllowed: () => false, delay: 0, ...(reply.code === 'fetch-refused' && {refused: reply})}
  if (reply.status >= 500) return {isAllowed: () => false, delay: 0, isUnknown: true}
  if (reply.status >= 300) return {isAllowed: () => true, delay: 0}
  const rules = parseRobots(url, new TextDecoder().decode(reply.bytes.subarray(0, mostBytes)))
  return {isAllowed: (page) => rules.isAllowed(page, agent) ?? true, delay: Math.min((rules.getCrawlDelay(agent) ?? 0) * 1000, mostDelay)}
}

type Robots = {readonly isAllowed: (url: string, agent: string) => boolean | undefined; readonly getCrawlDelay: (agent: string) => number | undefined}
// Its types tell of a default export that is the module itself.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots

// As much as RFC 9309 asks crawlers to read.
const mostBytes = 500 * 1024
