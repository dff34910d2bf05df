import {Agent} from 'undici'
import {type Clock, realClock} from './clock.ts'
import {type FetchLimits, fetchLimits} from './fetch-limits.ts'
import {guardedConnector, type Resolve} from './guarded-connector.ts'
import {HostTurns} from './host-turns.ts'
import {refusalOf} from './refusal-of.ts'
import {type NoReply, type Reply, request} from './request.ts'
import {type Rules, rulesOf} from './robots.ts'
import {waitBefore} from './wait-before.ts'

/** What is known of a page from the last time: sent along, so that the host can say that nothing changed. */
export type Known = {readonly etag?: string | undefined; readonly lastModified?: string | undefined}

/** A page: where it was found in the end, its bytes, and what the host said of them. */
export type Fetched = {
  readonly kind: 'page'
  readonly url: string
  readonly bytes: Uint8Array
  readonly charset?: string
  readonly etag?: string
  readonly lastModified?: string
}

/** A page, that it is the same as before, or why there is none. */
export type Answer = Fetched | {readonly kind: 'same'} | NoReply

/** Who we say that we are, what we may reach, and how long we take. */
export type FetcherOptions = {
  readonly version: string
  /** An address where a host's people find whoever runs this. */
  readonly contact?: string | undefined
  /** Hosts (`name` or `name:port`) that may be of a local network. */
  readonly allowed?: readonly string[]
  readonly limits?: Partial<FetchLimits>
  readonly clock?: Clock
  readonly resolve?: Resolve
}

const redirects = new Set([301, 302, 303, 307, 308])

// RFC 9309: no rules are kept for longer than a day. A host that could not tell them is asked again soon.
const [rulesHold, unknownHolds] = [86_400_000, 30_000]

/** Fetches pages as a guest should: by robots.txt, one at a time from a host with a pause between, again where a host is busy, from the public internet only. Close it when done. */
export class Fetcher {
  readonly agent: string
  readonly #limits: FetchLimits
  readonly #clock: Clock
  readonly #turns: HostTurns
  readonly #dispatcher: Agent
  readonly #rules = new Map<string, {readonly rules: Promise<Rules>; until: number}>()

  constructor({version, contact, allowed = [], limits = {}, clock = realClock, resolve}: FetcherOptions) {
    this.agent = `Variorum/${version} (reads news reports${contact ? `; ${contact}` : ''})`
    this.#limits = {...fetchLimits, ...limits}
    this.#clock = clock
    this.#turns = new HostTurns(clock)
    this.#dispatcher = new Agent({connect: guardedConnector(allowed, resolve), maxHeaderSize: 32 * 1024, connections: 2, pipelining: 1})
  }

  close(): Promise<void> {
    return this.#dispatcher.destroy()
  }

  /** The page at an address, redirects followed, each looked at as the first. */
  async get(address: string, known: Known = {}): Promise<Answer> {
    let url = address
    for (let hops = 0; hops <= this.#limits.redirects; hops++) {
      const refused = refusalOf(url)
      if (refused !== undefined) return {kind: 'none', code: 'fetch-refused', because: `is not fetched: ${refused}`}
      const rules = await this.#rulesFor(new URL(url).origin)
      if (!rules.isAllowed(url)) return barred(rules)
      const reply = await this.#patiently(url, headersFor(known), rules.delay)
      if (reply.kind === 'none') return reply
      const next = redirects.has(reply.status) ? reply.header('location') : undefined
      if (next === undefined) return answerOf(url, reply)
      if (!URL.canParse(next, url)) return {kind: 'none', code: 'fetch-failed', because: `leads to ${next.slice(0, 100)}, which is no address`}
      url = new URL(next, url).href
    }
    return {kind: 'none', code: 'fetch-failed', because: `leads on more than ${this.#limits.redirects} times`}
  }

  #rulesFor(origin: string): Promise<Rules> {
    const known = this.#rules.get(origin)
    if (known && known.until > this.#clock.now()) return known.rules
    const asked: {rules: Promise<Rules>; until: number} = {
      until: Infinity,
      rules: this.#askRules(`${origin}/robots.txt`).then((rules) => {
        asked.until = this.#clock.now() + (rules.isUnknown ? unknownHolds : rulesHold)
        return rules
      }),
    }
    this.#rules.set(origin, asked)
    return asked.rules
  }

  async #askRules(address: string): Promise<Rules> {
    let [url, reply] = [address, await this.#patiently(address, {}, 0)]
    for (let hops = 0; hops < this.#limits.redirects && reply.kind === 'reply' && redirects.has(reply.status); hops++) {
      const next = reply.header('location') ?? ''
      if (!URL.canParse(next, url) || refusalOf(new URL(next, url).href) !== undefined) break
      url = new URL(next, url).href
      reply = await this.#patiently(url, {}, 0)
    }
    return rulesOf(address, reply, this.agent)
  }

  /** One request in the host's turn; again, later and later, where the host is busy or cannot be reached. */
  async #patiently(url: string, headers: Readonly<Record<string, string>>, delay: number): Promise<Reply | NoReply> {
    const {host} = new URL(url)
    for (let attempt = 1; ; attempt++) {
      const told = {
        'user-agent': this.agent,
        accept: 'text/html, application/xhtml+xml, application/pdf, application/rss+xml, application/atom+xml, */*;q=0.5',
        ...headers,
      }
      const reply = await this.#turns.take(host, Math.max(delay, this.#limits.delay), () =>
        request(url, told, {dispatcher: this.#dispatcher, limits: this.#limits}),
      )
      const wait = attempt < this.#limits.attempts ? waitBefore(attempt, reply, this.#clock.now()) : undefined
      if (wait === undefined) return reply
      await this.#clock.sleep(wait)
    }
  }
}

function headersFor({etag, lastModified}: Known): Record<string, string> {
  return {...(etag && {'if-none-match': etag}), ...(lastModified && {'if-modified-since': lastModified})}
}

function barred({isUnknown, refused}: Rules): NoReply {
  if (refused) return refused
  return isUnknown
    ? {kind: 'none', code: 'fetch-failed', because: 'is not fetched: its host could not say what its robots.txt allows', isPassing: true}
    : {kind: 'none', code: 'fetch-barred', because: 'is not fetched: its host’s robots.txt asks us not to'}
}

function answerOf(url: string, {status, bytes, header}: Reply): Answer {
  if (status === 304) return {kind: 'same'}
  if (status !== 200 && status !== 203)
    return {
      kind: 'none',
      code: 'fetch-failed',
      because: `could not be fetched: its host answered ${status}`,
      ...((status >= 500 || status === 429) && {isPassing: true as const}),
    }
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(header('content-type') ?? '')?.[1]
  const [etag, lastModified] = [header('etag'), header('last-modified')]
  return {kind: 'page', url, bytes, ...(charset && {charset}), ...(etag && {etag}), ...(lastModified && {lastModified})}
}
