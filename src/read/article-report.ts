import {parseHTML} from 'linkedom'
import type {Published, Report} from '../model/report.ts'
import type {Given} from './given.ts'
import {withoutDross} from './html/dross.ts'
import {blocksOf} from './html/html-blocks.ts'
import {isDate} from './is-date.ts'
import {joinPieces, type Piece} from './join-pieces.ts'
import {makeReport} from './make-report.ts'
import {plainBlocks} from './plain-text.ts'

/** An article as a feed, an export or an agency's file tells it, field by field. */
export type Article = {
  readonly title: string | undefined
  /** Plain text, or markup. */
  readonly body: string | undefined
  readonly url: string | undefined
  readonly date: string | undefined
  readonly source: string | undefined
  readonly byline?: string | undefined
  readonly how: Published['how']
}

/** A report of an article told field by field; undefined where it has no text. */
export function articleReport({title: told, body, url, date, source, byline, how}: Article, given: Given): Report | undefined {
  const title = told?.replace(/\s+/g, ' ').trim() || undefined
  if (body === undefined && title === undefined) return undefined
  const pieces =
    body === undefined ? [] : /<\/?(?:p|div|br|a|b|i|em|strong|ul|li|h\d|span|img|blockquote)\b[^>]*>/i.test(body) ? markupPieces(body) : plainPieces(body)
  const head: Piece[] = title !== undefined && pieces[0]?.words !== title ? [{kind: 'title', words: title}] : []
  const {text, blocks} = joinPieces([...head, ...pieces])
  if (text.trim() === '') return undefined
  const published = date === undefined ? undefined : dayOf(date)
  return makeReport(text, blocks, {
    given,
    found: {
      ...(title && {title}),
      ...(source && {source}),
      ...(url && {url}),
      ...(byline && {byline}),
      ...(published && {published: {value: published, how}}),
    },
  })
}

function markupPieces(body: string): Piece[] {
  const {document} = parseHTML(`<html><body>${body}</body></html>`)
  return blocksOf(document.body as unknown as Node).flatMap((piece) => withoutDross(piece) ?? [])
}

function plainPieces(body: string): Piece[] {
  return plainBlocks(body).map(({kind, start, end}) => ({
    kind: kind === 'title' || kind === 'standfirst' ? 'paragraph' : kind,
    words: body.slice(start, end).replace(/\s+/g, ' ').trim(),
  }))
}

/** A date as exports write it: “2024-03-01T14:05:00+00:00” stays, “20240301T140500Z” is GDELT's, “Fri, 01 Mar 2024 14:05:00 GMT” is RSS's, “1709301900” is seconds and “1709301900000” milliseconds since 1970. */
export function dayOf(date: string): string | undefined {
  if (/^\d{9,10}$|^\d{12,13}$/.test(date)) return new Date(Number(date) * (date.length > 10 ? 1 : 1000)).toISOString().slice(0, 10)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/.exec(date)
  const iso = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : date.replace(' ', 'T')
  if (isDate(iso)) return iso
  const parsed = /\d{4}/.test(date) && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString().slice(0, 10) : undefined
  return parsed !== undefined && isDate(parsed) ? parsed : undefined
}
