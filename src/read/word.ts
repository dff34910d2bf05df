import {zipSync} from 'fflate'
import {parseHTML} from 'linkedom'
import mammoth from 'mammoth'
import {zipEntries} from './archive/zip-entries.ts'
import type {Given} from './given.ts'
import {blocksOf} from './html/html-blocks.ts'
import {joinPieces} from './join-pieces.ts'
import {makeReport} from './make-report.ts'
import {nothing, type Read} from './read.ts'

/** A report of a Word document (DOCX): headings, paragraphs and lists. */
export async function readWord(bytes: Uint8Array, given: Given): Promise<Read> {
  try {
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(textParts(bytes))}, {convertImage: mammoth.images.imgElement(async () => ({src: ''}))})
    const {document} = parseHTML(`<html><body>${value}</body></html>`)
    const pieces = blocksOf(document.body as unknown as Node)
    if (pieces.length === 0) return nothing('empty-text', `expected a report in ${given.file ?? 'the document'}, found no text; it is left out`, given)
    const {text, blocks} = joinPieces(pieces)
    return {reports: [makeReport(text, blocks, {given})], problems: []}
  } catch (error) {
    return nothing('document-unread', `${given.file ?? 'the document'} could not be read: ${(error as Error).message}`, given)
  }
}

// The parts that hold text, unpacked within bounds and packed anew: mammoth unpacks without any. Pictures stay behind.
function textParts(bytes: Uint8Array): Uint8Array {
  const isText = (path: string) => /\.(?:xml|rels)$/.test(path)
  const parts: Record<string, Uint8Array> = {}
  // “_rels/.rels” is hidden by its name, and needed; it always says the same.
  parts['_rels/.rels'] = new TextEncoder().encode(relations)
  for (const entry of zipEntries(bytes, isText)) if ('bytes' in entry) parts[entry.path] = entry.bytes
  return zipSync(parts, {level: 0})
}

const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
