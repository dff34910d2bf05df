import PostalMime from 'postal-mime'
import type {Given} from './given.ts'
import {readHtml} from './html/read-html.ts'
import {isDate} from './is-date.ts'
import {readPlainText} from './plain-text.ts'
import {nothing, type Read} from './read.ts'

/** A report of a mail (EML): its subject is the title, its sender the source, its date the date. */
export async function readMail(bytes: Uint8Array, given: Given): Promise<Read> {
  const mail = await PostalMime.parse(bytes, {maxNestingDepth: 20, maxHeadersSize: 1 << 20}).catch((error: Error) => error)
  if (mail instanceof Error) return nothing('mail-unread', `${given.file ?? 'the mail'} could not be read: ${mail.message}`, given)
  const day = mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString().slice(0, 10) : ''
  // A year of five digits is none.
  const date = isDate(day) ? day : undefined
  const source = mail.from?.name || mail.from?.address
  const told: Given = {
    ...given,
    ...(given.title === undefined && mail.subject !== undefined && {title: mail.subject}),
    ...(given.source === undefined && source !== undefined && {source}),
    ...(given.published === undefined && date !== undefined && {published: date}),
  }
  if (mail.text?.trim()) return {reports: [readPlainText(mail.text, told)], problems: []}
  if (!mail.html?.trim()) return nothing('empty-text', `expected a report in ${given.file ?? 'the mail'}, found no text; it is left out`, given)
  const {report, problems} = readHtml(mail.html, told)
  return {reports: [report], problems}
}
