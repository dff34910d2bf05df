import {randomBytes} from 'node:crypto'
import type {Dossier} from '../../store/dossier.ts'
import {addToken, type KeptToken} from '../../store/tokens.ts'
import type {Scope} from '../schemas/session.ts'
import {hashOfSecret, newSecret} from './secret.ts'

/** A token to be: whose, what for, what it may do, and for how many days from when. */
export type TokenWish = {readonly name: string; readonly user: string; readonly scopes: readonly Scope[]; readonly days?: number; readonly at: string}

const day = 86_400_000

/** Makes a token and keeps its hash; what it says is given here and never again. */
export async function makeToken(dossier: Dossier, {name, user, scopes, days, at}: TokenWish): Promise<{token: string; kept: KeptToken}> {
  const token = `vrm_${newSecret()}`
  const expiresAt = days === undefined ? undefined : new Date(Date.parse(at) + days * day).toISOString()
  const kept = {id: `k${randomBytes(6).toString('hex')}`, name, user, scopes, createdAt: at, ...(expiresAt !== undefined && {expiresAt})}
  await addToken(dossier, kept, hashOfSecret(token))
  return {token, kept}
}
