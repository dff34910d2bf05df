import {extractTextItems, getMeta} from 'unpdf'
import type {Found, Given} from '../given.ts'
import {joinPieces} from '../join-pieces.ts'
import {makeReport} from '../make-report.ts'
import {nothing, type Read} from '../read.ts'
import {type PlacedText, pagePieces} from './page-pieces.ts'
import {withoutRunningHeads} from './running-heads.ts'

// A report of more pages than this is a book; its first pages are read.
const mostPages = 400

/** A report of a PDF: its text in the order in which people read it, column by column, without running heads, hyphens at line ends joined. */
export async function readPdf(bytes: Uint8Array, given: Given): Promise<Read> {
  let pages: PlacedText[][]
  let found: Found
  try {
    // pdf.js takes the bytes away from who hands them in; it gets copies.
    const {items} = await extractTextItems(bytes.slice())
    found = await factsOf(bytes)
    pages = items.slice(0, mostPages).map((page) => page.map(({str, x, y, width, height, fontSize}) => ({text: str, x, y, width, height: height || fontSize})))
  } catch (error) {
    return nothing('pdf-unread', `${given.file ?? 'the PDF'} could not be read: ${(error as Error).message}`, given)
  }
  const pieces = pagePieces(withoutRunningHeads(pages))
  if (pieces.length === 0)
    return nothing('pdf-without-text', `${given.file ?? 'the PDF'} holds pictures of text only; run it through text recognition first`, given)
  const {text, blocks} = joinPieces(pieces)
  return {reports: [makeReport(text, blocks, {given, found})], problems: []}
}

async function factsOf(bytes: Uint8Array): Promise<Found> {
  const {info} = (await getMeta(bytes.slice())) as {info: Record<string, unknown>}
  const title = typeof info['Title'] === 'string' && /\s/.test(info['Title'].trim()) ? info['Title'].trim() : undefined
  const made = typeof info['CreationDate'] === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/.exec(info['CreationDate']) : null
  return {...(title && {title}), ...(made && {published: {value: `${made[1]}-${made[2]}-${made[3]}`, how: 'metadata' as const}})}
}
