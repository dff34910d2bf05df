import type {Account} from '../model/account.ts'
import type {Desk, MadeAccount} from './desk.ts'
import {notFound} from './refusal.ts'

// The same made account is parsed once, for as long as it is kept.
const parsed = new WeakMap<MadeAccount, Account>()

/** The account of a story as an object. Refuses where there is no such story. */
export async function accountOf({workshop}: Desk, story: string): Promise<Account> {
  const made = await workshop.account(story, false)
  if (!made) throw notFound('story', story, 'GET /api/stories lists those that are there.')
  const known = parsed.get(made)
  if (known) return known
  const account = JSON.parse(made.json) as Account
  parsed.set(made, account)
  return account
}

/** The account as it was made, byte for byte; 304 where the caller has it already. */
export function accountResponse({json, tag}: MadeAccount, known: string | undefined): Response {
  const headers = {etag: `"${tag}"`, 'cache-control': 'private, no-cache'}
  if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`)) return new Response(null, {status: 304, headers})
  return new Response(json, {headers: {...headers, 'content-type': 'application/json'}})
}
