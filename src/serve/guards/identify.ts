import type {MiddlewareHandler} from 'hono'
import type {Env} from '../app.ts'
import type {Desk} from '../desk.ts'
import {scopesOf} from '../schemas/session.ts'

/** Finds out who calls. */
export function identify({mode}: Desk): MiddlewareHandler<Env> {
  return async (context, next) => {
    context.set('who', mode === 'open' ? {scopes: scopesOf.analyst, by: 'loopback'} : {scopes: [], by: 'nothing'})
    await next()
  }
}
