import {parseHTML} from 'linkedom'
import mammoth from 'mammoth'
import type {Given} from './given.ts'
import {blocksOf} from './html/html-blocks.ts'
import {joinPieces} from './join-pieces.ts'
import {makeReport} from './make-report.ts'
import {nothing, type Read} from './read.ts'

/** A report of a Word document (DOCX): headings, paragraphs and lists. */
export async function readWord(bytes: Uint8Array, given: Given): Promise<Read> {
  try {
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {convertImage: mammoth.images.imgElement(async () => ({src: ''}))})
    const {document} = parseHTML(`<html><body>${value}</body></html>`)
    const pieces = blocksOf(document.body as unknown as Node)
    if (pieces.length === 0) return nothing('empty-text', `expected a report in ${given.file ?? 'the document'}, found no text; it is left out`, given)
    const {text, blocks} = joinPieces(pieces)
    return {reports: [makeReport(text, blocks, {given})], problems: []}
  } catch (error) {
    return nothing('document-unread', `${given.file ?? 'the document'} could not be read: ${(error as Error).message}`, given)
  }
}
