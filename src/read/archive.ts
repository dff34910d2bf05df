import type {Given} from './given.ts'
import {readOpenDocument} from './open-document.ts'
import {nothing, type Read, together} from './read.ts'
import {readWord} from './word.ts'
import {unzipFiles} from './zip-archive.ts'

/** Archives within archives are opened this deep. */
const mostDepth = 3

type Inside = {readonly depth: number; readonly readInside: (bytes: Uint8Array, given: Given, depth: number) => Promise<Read>}

/** The reports of a ZIP archive, or of a document that is one inside (DOCX, ODT). `readInside` reads what a file of the archive holds. */
export async function readZip(bytes: Uint8Array, given: Given, {depth, readInside}: Inside): Promise<Read> {
  const name = given.file ?? 'the archive'
  if (depth >= mostDepth) return nothing('archive-too-deep', `${name} lies too deep in other archives; it is left out`, given)
  let files: Map<string, Uint8Array>
  try {
    files = unzipFiles(bytes)
  } catch (error) {
    return nothing('archive-unread', `${name} could not be unpacked: ${(error as Error).message}`, given)
  }
  if (files.has('word/document.xml')) return readWord(bytes, given)
  const text = (path: string) => files.get(path) && new TextDecoder().decode(files.get(path))
  const content = text('content.xml')
  if (content !== undefined && text('mimetype')?.startsWith('application/vnd.oasis')) return readOpenDocument(content, text('meta.xml'), given)
  const reads: Read[] = []
  for (const [path, body] of [...files].sort(([left], [right]) => (left < right ? -1 : 1)))
    reads.push(await readInside(body, {...given, file: `${name}/${path}`}, depth + 1))
  return reads.length === 0 ? nothing('empty-folder', `${name} holds no file`, given) : together(reads)
}
