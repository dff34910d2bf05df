import type {Context} from 'hono'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import {addSession, endSession, extendSession, type KeptSession, sessionOf} from '../../store/sessions.ts'
import type {Desk} from '../desk.ts'
import {hashOfSecret, newSecret} from './secret.ts'

const name = 'variorum'
const day = 86_400_000
/** Nobody stays signed in for longer without coming back, or altogether. */
const [idle, longest] = [7 * day, 30 * day]
/** The end of a session is moved no more often than this. */
const step = day / 24

/** Signs a member in: the browser keeps a secret, the dossier its hash. */
export async function beginSession(context: Context, {dossier, now, isSecure}: Desk, member: string): Promise<void> {
  const secret = newSecret()
  const at = now()
  await addSession(dossier, {hash: hashOfSecret(secret), member, at, until: later(at, idle)})
  setCookie(context, name, secret, {httpOnly: true, sameSite: 'Strict', secure: isSecure, path: '/', maxAge: longest / 1000})
}

/** The session that a call belongs to. */
export async function currentSession(context: Context, {dossier, now}: Desk): Promise<(KeptSession & {readonly hash: string}) | undefined> {
  const secret = getCookie(context, name)
  if (secret === undefined) return undefined
  const [hash, at] = [hashOfSecret(secret), now()]
  const kept = await sessionOf(dossier, hash, at)
  if (!kept) return undefined
  const end = [later(at, idle), later(kept.createdAt, longest)].sort()[0]!
  if (Date.parse(end) - Date.parse(kept.expiresAt) > step) await extendSession(dossier, hash, end)
  return {...kept, hash}
}

/** Signs out. */
export async function leaveSession(context: Context, {dossier, isSecure}: Desk): Promise<void> {
  const secret = getCookie(context, name)
  if (secret !== undefined) await endSession(dossier, hashOfSecret(secret))
  deleteCookie(context, name, {path: '/', secure: isSecure})
}

function later(at: string, span: number): string {
  return new Date(Date.parse(at) + span).toISOString()
}
