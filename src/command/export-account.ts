import {accountFormats} from '../export/account-formats.ts'
import {exportAccount, formatByName} from '../export/export-account.ts'
import type {Account} from '../model/account.ts'
import {accountOfStory} from './account.ts'
import {accountAt} from './account-at.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

/** What `variorum export account` was called with. */
export type AccountExportOptions = DossierOption & {
  readonly story?: string
  readonly format?: string
  readonly out?: string
  readonly date?: string
  readonly bom?: boolean
  readonly aliases?: string
}

/** `variorum export account`: the account of a file, or of a story of a dossier, in the format of another program. */
export async function runAccount(file: string | undefined, options: AccountExportOptions): Promise<number> {
  const {out, date, bom = false} = options
  const format = formatFor(options)
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(date))
    throw new UsageError(`expected --date as 2024-03-01 or 2024-03-01T14:05:00Z, got "${date}"`)
  const {content} = await exportAccount(await accountFor(file, options), format, {byteOrderMark: bom, ...(date !== undefined && {date})})
  if (typeof content !== 'string' && out === undefined && process.stdout.isTTY) throw new UsageError(`${format} is no text to look at: name a file with --out`)
  writeResult(content, out)
  if (out !== undefined) console.error(`variorum: wrote ${out}`)
  return exitCodes.fine
}

function accountFor(file: string | undefined, {story, dossier, aliases}: AccountExportOptions): Account | Promise<Account> {
  if ((file === undefined) === (story === undefined)) throw new UsageError('expected an account as JSON, or --story with the id of a story of a dossier')
  return file === undefined ? withDossier({...(dossier !== undefined && {dossier})}, (opened) => accountOfStory(opened, story!, aliases)) : accountAt(file)
}

function formatFor({format, out}: AccountExportOptions): string {
  const names = accountFormats.map(({name}) => name)
  const told = format ?? (out === undefined ? undefined : formatByName(out)?.name)
  if (told !== undefined && names.includes(told)) return told
  throw new UsageError(`expected --format with one of ${names.join(', ')}${told === undefined ? '' : `; got "${told}"`}`)
}
