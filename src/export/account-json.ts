import type {Account} from '../model/account.ts'

/** The account as JSON, in the shape that the design fixes; same account, same bytes. */
export function accountJson(account: Account): string {
  return `${JSON.stringify(account, undefined, 1)}\n`
}
