import {zipEntries} from './archive/zip-entries.ts'
import type {Given} from './given.ts'
import {joinPieces, type Piece} from './join-pieces.ts'
import {makeReport} from './make-report.ts'
import {nothing, type Read} from './read.ts'
import {parseXml} from './xml.ts'

/** A report of an OpenDocument text (ODT): headings, paragraphs and lists of its `content.xml`, title and date of its `meta.xml`. */
export function readOpenDocument(bytes: Uint8Array, given: Given): Read {
  const parts = new Map<string, string>()
  for (const entry of zipEntries(bytes, (path) => path === 'content.xml' || path === 'meta.xml')) {
    if ('fault' in entry) return nothing('document-unread', `${given.file ?? 'the document'} could not be read: ${entry.fault}`, given)
    parts.set(entry.path, new TextDecoder().decode(entry.bytes))
  }
  const meta = parts.get('meta.xml')
  const pieces = piecesOf(parts.get('content.xml') ?? '')
  if (pieces.length === 0) return nothing('empty-text', `expected a report in ${given.file ?? 'the document'}, found no text; it is left out`, given)
  const {text, blocks} = joinPieces(pieces)
  const title = /<dc:title>([^<]+)<\/dc:title>/.exec(meta ?? '')?.[1]
  const made = /<meta:creation-date>(\d{4}-\d{2}-\d{2})/.exec(meta ?? '')?.[1]
  const found = {...(title && {title}), ...(made && {published: {value: made, how: 'metadata' as const}})}
  return {reports: [makeReport(text, blocks, {given, found})], problems: []}
}

function piecesOf(content: string): Piece[] {
  const document = parseXml(content)
  return [...document.querySelectorAll('*')].flatMap((element): Piece[] => {
    const name = element.nodeName.toLowerCase()
    if (name !== 'text:p' && name !== 'text:h') return []
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (words === '') return []
    return [{kind: name === 'text:h' ? 'heading' : element.parentNode?.nodeName.toLowerCase() === 'text:list-item' ? 'list' : 'paragraph', words}]
  })
}
