import {readFileSync} from 'node:fs'
import {explain} from '../collate/explain/explain.ts'
import type {Account} from '../model/account.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

/** `variorum explain ID ACCOUNT.json`: how a point, a link or a status came about, down to the words. */
export function run([id, path]: readonly [string, string]): number {
  writeResult(explain(accountAt(path), id))
  return exitCodes.fine
}

function accountAt(path: string): Account {
  try {
    const account = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8')) as Account
    if (Array.isArray(account.points) && Array.isArray(account.statements)) return account
  } catch (error) {
    throw new UsageError(`expected an account as JSON in ${path}: ${(error as Error).message}`, exitCodes.nothingRead)
  }
  throw new UsageError(`expected an account as JSON in ${path}, as "variorum collate --format json" prints it`, exitCodes.nothingRead)
}
