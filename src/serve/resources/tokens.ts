import {z} from '@hono/zod-openapi'
import {listTokens as listInStore, revokeToken as revokeInStore} from '../../store/tokens.ts'
import type {Desk} from '../desk.ts'
import {notFound, Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import type {Scope} from '../schemas/session.ts'
import {newToken, token, tokenOnce} from '../schemas/user.ts'
import {needsUsers} from '../sign-in/needs-users.ts'
import {makeToken} from '../sign-in/new-token.ts'
import type {Who} from '../who.ts'

const listTokens = resource(
  'listTokens',
  {says: 'The tokens of whoever asks; an admin sees all.', gives: z.object({items: z.array(token).readonly()})},
  async ({who}, desk) => ({items: (await listInStore(desk.dossier, ownerOf(who, desk))).map((one) => ({...one, scopes: one.scopes as Scope[]}))}),
)

const addToken = resource(
  'addToken',
  {says: 'Makes a token for a program, which may do no more than its maker; it is shown once.', body: newToken, gives: tokenOnce, status: 201},
  async ({body: {name, scopes, days}, who, context}, desk) => {
    needsUsers(desk)
    // A token that leaked would else outlive its being revoked.
    if (who.by !== 'session' || who.name === undefined)
      throw new Refusal(403, 'session-only', 'Tokens are made by people who are signed in, not by programs with a token.')
    const beyond = scopes.filter((scope) => !who.scopes.includes(scope))
    if (beyond.length > 0) throw new Refusal(403, 'beyond-own', `A token may do no more than its maker, who may not ${beyond.join(', ')}.`)
    const made = await makeToken(desk.dossier, {name, user: who.name, scopes: [...new Set(scopes)], ...(days !== undefined && {days}), at: desk.now()})
    context.set('about', made.kept.id)
    return {token: made.token, kept: {...made.kept, scopes: [...new Set(scopes)]}}
  },
)

const revokeToken = resource('revokeToken', {says: 'Revokes a token at once.', status: 204}, async ({params: {token: id}, who}, desk) => {
  const owner = ownerOf(who, desk)
  if (who.by !== 'session') throw new Refusal(403, 'session-only', 'Tokens are revoked by people who are signed in.')
  if (!(await revokeInStore(desk.dossier, id, owner))) throw notFound('token', id, 'GET /api/tokens lists them.')
  return undefined
})

// Whose tokens one may see: one's own, and all for an admin.
function ownerOf(who: Who, desk: Desk): string | undefined {
  needsUsers(desk)
  return who.scopes.includes('admin') ? undefined : (who.name ?? '')
}

export const tokens = {listTokens, addToken, revokeToken}
