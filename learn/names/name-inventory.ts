import {contextRows} from '../../src/parse/names/context-rows.ts'
import {type NetHeader, netVersion} from '../../src/parse/net/net-file.ts'
import {readWeights} from '../../src/weights/weights-file.ts'
import type {MarkedDocument} from './worldwide.ts'

/** The rows of a net of names by name: those that it learns itself, then vectors of the news, then those of context, which have no name. */
export type NameInventory = {
  readonly rows: readonly string[]
  /** How often the form of a row was seen; 0 for rows of other things. */
  readonly counts: Int32Array
  /** Rows that hold vectors of the news. */
  readonly frozen: {readonly from: number; readonly vectors: readonly Float32Array[]}
  /** The first row of context. */
  readonly context: number
}

/** Rows for all that the documents show often enough; what is rarer is told by its ends, shape, classes and lists. */
export function nameInventory(documents: readonly MarkedDocument[], rowsOf: (form: string) => readonly string[]): NameInventory {
  const counts = new Map<string, number>()
  for (const {sentences} of documents)
    for (const {words} of sentences) for (const word of words) for (const name of rowsOf(word)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const vectors = newsRows()
  const learnt = [...counts]
    .filter(([name, count]) => !name.startsWith('v') && count >= leastOf(name))
    .map(([name]) => name)
    .sort()
  const rows = [...learnt, ...vectors.keys()]
  const seen = Int32Array.from({length: rows.length + contextRows.count}, (_, row) => (/^w/i.test(rows[row] ?? '') ? (counts.get(rows[row]!) ?? 0) : 0))
  return {rows, counts: seen, frozen: {from: learnt.length, vectors: [...vectors.values()]}, context: rows.length}
}

function leastOf(name: string): number {
  return {w: 2, W: 3, s: 4, p: 4}[name[0]!] ?? 1
}

// The vectors of raw news that the net of tags and trees was given, as its file keeps them.
function newsRows(): Map<string, Float32Array> {
  const {header, sections} = readWeights<NetHeader>('net', netVersion)
  const width = header.sizes.words
  const table = sections['table'] as Int8Array
  const scales = sections['rowScales'] as Float32Array
  const found = new Map<string, Float32Array>()
  for (const [row, name] of new TextDecoder()
    .decode(sections['rows'] as Uint8Array)
    .split('\n')
    .entries())
    if (name.startsWith('v'))
      found.set(
        name,
        Float32Array.from(table.subarray(row * width, (row + 1) * width), (value) => value * scales[row]!),
      )
  return found
}
