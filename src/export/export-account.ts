import type {Account} from '../model/account.ts'
import {type AccountFormat, accountFormats, type ExportSettings} from './account-formats.ts'

/** An account as a file: its bytes, or its text in UTF-8; what the web calls such a file; and how its name ends, without the dot. */
export type ExportedAccount = {readonly content: string | Uint8Array; readonly mediaType: string; readonly extension: string}

/** The account in a format of `accountFormats`. Same account, same settings, same bytes. Throws a RangeError for a name that is none of theirs. */
export async function exportAccount(account: Account, format: string, settings: ExportSettings = {}): Promise<ExportedAccount> {
  const found = accountFormats.find(({name}) => name === format)
  if (!found) throw new RangeError(`expected one of ${accountFormats.map(({name}) => name).join(', ')}, got "${format}"`)
  const {mediaType, extension, write} = found
  return {content: await write(account, settings), mediaType, extension}
}

/** The format that the name of a file tells: of those whose ending fits, the longest, then the first. */
export function formatByName(file: string): AccountFormat | undefined {
  const fitting = accountFormats.filter(({extension}) => file.toLowerCase().endsWith(`.${extension}`))
  return fitting.toSorted((left, right) => right.extension.length - left.extension.length)[0]
}
