import {explain} from '../collate/explain/explain.ts'
import {accountAt} from './account-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'

/** `variorum explain ID ACCOUNT.json`: how a point, a link or a status came about, down to the words. */
export function run([id, path]: readonly [string, string]): number {
  writeResult(explain(accountAt(path), id))
  return exitCodes.fine
}
