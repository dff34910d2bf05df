import {getConnInfo} from '@hono/node-server/conninfo'
import type {Context} from 'hono'

/** The address that a call came from: behind a proxy, what that says last in X-Forwarded-For. */
export function clientAddress(context: Context, isBehindProxy: boolean): string {
  const told = isBehindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return told ?? getConnInfo(context).remote.address ?? 'unknown'
}
