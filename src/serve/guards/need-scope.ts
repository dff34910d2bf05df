import type {MiddlewareHandler} from 'hono'
import type {Env} from '../app.ts'
import {Refusal} from '../refusal.ts'
import type {Scope} from '../schemas/session.ts'

/** Lets pass who may do what the call is for. */
export function needScope(scope: Scope | 'open'): MiddlewareHandler<Env> {
  return async (context, next) => {
    const {scopes, by} = context.get('who')
    if (scope !== 'open' && !scopes.includes(scope)) {
      if (by === 'nothing')
        throw new Refusal(401, 'not-signed-in', 'Sign in, or send a token: “Authorization: Bearer …”.', {'www-authenticate': 'Bearer realm="variorum"'})
      throw new Refusal(403, 'not-allowed', `This needs the right to ${doing[scope]}; whoever minds the dossier can give it.`)
    }
    await next()
  }
}

const doing: Readonly<Record<Scope, string>> = {read: 'read', judge: 'judge', add: 'add reports', admin: 'mind users'}
