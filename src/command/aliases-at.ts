import {parseAliasList, parseWikidata} from '../collate/entities/aliases.ts'
import type {Judgement} from '../model/account.ts'
import {exitCodes} from './exit-codes.ts'
import {textAt} from './sources.ts'
import {UsageError} from './usage-error.ts'

/** The names that a user's file says are one: a list (one entity a line, names separated by commas), or an extract of Wikidata as JSON. Throws a UsageError where the file cannot be read. */
export function aliasesAt(path: string | undefined): Judgement[] {
  if (path === undefined) return []
  const {text, problem} = textAt(path)
  if (text === undefined) throw new UsageError(problem?.message ?? `${path} could not be read`, exitCodes.missing)
  return /^\s*[[{]/.test(text) ? parseWikidata(text, path) : parseAliasList(text, path)
}
