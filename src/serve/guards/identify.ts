import type {Context, MiddlewareHandler} from 'hono'
import {noteTokenUse, tokenBy} from '../../store/tokens.ts'
import type {Env} from '../app.ts'
import type {Desk} from '../desk.ts'
import {Refusal} from '../refusal.ts'
import {type Scope, scopesOf} from '../schemas/session.ts'
import {hashOfSecret} from '../sign-in/secret.ts'
import {currentSession} from '../sign-in/session-cookie.ts'
import type {Who} from '../who.ts'

// A token’s last use is written down no more often than this.
const minute = 60_000

/** Finds out who calls: by token, by session, or because only this machine can call. */
export function identify(desk: Desk): MiddlewareHandler<Env> {
  return async (context, next) => {
    const shown = context.req.header('authorization')
    context.set('who', shown === undefined ? await bySession(context, desk) : await byToken(shown, desk))
    await next()
  }
}

async function bySession(context: Context, desk: Desk): Promise<Who> {
  if (desk.mode === 'open') return {name: desk.localUser, scopes: scopesOf.analyst, by: 'loopback'}
  const session = await currentSession(context, desk)
  return session ? {name: session.member, role: session.role, scopes: scopesOf[session.role], by: 'session'} : {scopes: [], by: 'nothing'}
}

// A token may do what it was made for, as far as its member still may.
async function byToken(shown: string, {dossier, now}: Desk): Promise<Who> {
  const secret = /^Bearer (vrm_[\w-]{43})$/i.exec(shown)?.[1]
  const token = secret === undefined ? undefined : await tokenBy(dossier, hashOfSecret(secret), now())
  if (!token)
    throw new Refusal(401, 'token', 'The token is none that holds: it was revoked, is over, or was copied in part.', {
      'www-authenticate': 'Bearer error="invalid_token"',
    })
  const {id, user, role, usedAt, scopes} = token
  if (usedAt === undefined || Date.parse(now()) - Date.parse(usedAt) > minute) await noteTokenUse(dossier, id, now())
  return {name: user, role, scopes: scopesOf[role].filter((scope: Scope) => scopes.includes(scope)), by: 'token'}
}
