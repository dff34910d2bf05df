import {readFileSync} from 'node:fs'
import type {Account} from '../model/account.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './usage-error.ts'

/** The account that a file of JSON holds, `-` for standard input. Throws a UsageError where it holds none. */
export function accountAt(path: string): Account {
  try {
    const account = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8')) as Account
    if (Array.isArray(account.points) && Array.isArray(account.statements)) return account
  } catch (error) {
    throw new UsageError(`expected an account as JSON in ${path}: ${(error as Error).message}`, exitCodes.nothingRead)
  }
  throw new UsageError(`expected an account as JSON in ${path}, as "variorum collate --format json" prints it`, exitCodes.nothingRead)
}
