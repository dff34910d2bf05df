import type {MiddlewareHandler} from 'hono'
import {Refusal} from '../refusal.ts'

/** Answers only calls to the hosts named. */
// A page of another site whose name was made to point at 127.0.0.1 would else read the dossier: its calls carry that name in Host.
export function ownHostOnly(hosts: readonly string[] | undefined): MiddlewareHandler {
  return async ({req}, next) => {
    const host = (req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
    if (hosts && !hosts.includes(host))
      throw new Refusal(421, 'host', `This server answers to ${hosts.join(', ')}, not to “${host.slice(0, 100)}”: “--allow-host” adds a name.`)
    await next()
  }
}
