import type {MiddlewareHandler} from 'hono'
import {writeAudit} from '../../store/audit.ts'
import type {Env} from '../app.ts'
import type {CallName} from '../calls.ts'
import type {Desk} from '../desk.ts'
import {clientAddress} from './client-address.ts'

/** Writes into the audit log who changed what: every call that is not only for reading, when it was done or refused for want of a right. */
export function noteChanges(name: CallName, method: string, desk: Desk): MiddlewareHandler<Env> {
  // Each piece of a file would be a line; that it was begun is one already.
  const isNoted = method !== 'GET' && name !== 'sendPiece'
  return async (context, next) => {
    await next()
    const {status} = context.res
    if (!isNoted || (status >= 400 && status !== 403 && status !== 401)) return
    const about = [context.get('about') ?? Object.values(context.req.param()).join(' '), ...(status >= 400 ? ['refused'] : [])].filter(Boolean).join(', ')
    const who = context.get('who').name ?? ''
    await writeAudit(desk.dossier, {at: desk.now(), who, did: name, about, from: clientAddress(context, desk.isBehindProxy)})
  }
}
