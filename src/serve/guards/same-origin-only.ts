import type {MiddlewareHandler} from 'hono'
import {Refusal} from '../refusal.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets nothing be changed from a page of another site; programs, which send neither header, are judged by their token. */
export const sameOriginOnly: MiddlewareHandler = async ({req}, next) => {
  if (!safe.has(req.method) && isForeign(req.header('origin'), req.header('sec-fetch-site'), req.header('host')))
    throw new Refusal(403, 'cross-origin', 'Expected a call from a page of this server, got one from another site.')
  await next()
}

function isForeign(origin: string | undefined, site: string | undefined, host: string | undefined): boolean {
  if (site === 'cross-site' || site === 'same-site') return true
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
