import {wordKind} from './shape.ts'
import {type TraitTable, trait, traitTable} from './traits.ts'

/** The words of a sentence. */
export type NameSentence = {readonly words: readonly string[]}

/** What stands around one use of a word with a capital. */
export type Use = {
  readonly sentence: number
  readonly at: number
  readonly before: number
  readonly after: number
  readonly beforeRun: number
  readonly lastOfRun: number
  readonly beforeRunClass: number
  readonly afterRunClass: number
}

/** A sentence as the features see it: rows of the trait table, and for each word the first and last word of its run of capitals (-1 outside of one). */
export type SeenSentence = {
  readonly rows: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
}

/** A report as the features see it; `uses` goes by hash of the lower case. */
export type SeenDocument = {
  readonly values: Int32Array
  readonly sentences: readonly SeenSentence[]
  readonly uses: ReadonlyMap<number, readonly Use[]>
}

// Forms kept between reports: a report has a few thousand; the table is made anew when it is full.
const capacity = 60_000
let table: TraitTable | undefined
let used = 0

/** Looks at all words of a report once, before any is judged. */
export function seeDocument(sentences: readonly NameSentence[]): SeenDocument {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  used += words
  if (!table || used > capacity) {
    table = traitTable(Math.max(capacity, words))
    used = words
  }
  const {values, row} = table
  const seen = sentences.map((sentence) => seeSentence(sentence, row, values))
  return {values, sentences: seen, uses: usesOf(seen, values)}
}

function seeSentence({words}: NameSentence, row: (form: string) => number, values: Int32Array): SeenSentence {
  const rows = Int32Array.from(words, row)
  const first = new Int32Array(rows.length).fill(-1)
  const last = new Int32Array(rows.length).fill(-1)
  for (let at = 0; at < rows.length; at++) if (isCapital(values, rows[at]!)) first[at] = at > 0 && first[at - 1]! >= 0 ? first[at - 1]! : at
  for (let at = rows.length - 1; at >= 0; at--) if (first[at]! >= 0) last[at] = at + 1 < rows.length && last[at + 1]! >= 0 ? last[at + 1]! : at
  return {rows, first, last}
}

function isCapital(values: Int32Array, row: number): boolean {
  const kind = values[row + trait.kind]!
  return kind === wordKind.capital || kind === wordKind.capitals
}

/** What stands for the places before and after a sentence. */
export const edges = [0x51ed270b, 0x2545f491] as const

// No word has more: a report of one word a million times stays linear.
const mostUses = 12

function usesOf(sentences: readonly SeenSentence[], values: Int32Array): Map<number, Use[]> {
  const uses = new Map<number, Use[]>()
  for (const [sentence, {rows, first, last}] of sentences.entries()) {
    const get = (at: number, which: number): number => (at < 0 ? edges[0] : at >= rows.length ? edges[1] : values[rows[at]! + which]!)
    for (let at = 0; at < rows.length; at++) {
      if (first[at]! < 0) continue
      const key = values[rows[at]! + trait.lower]!
      const list = uses.get(key) ?? []
      if (list.length === 0) uses.set(key, list)
      if (list.length >= mostUses) continue
      const end = last[at]!
      const begin = first[at]!
      list.push({
        sentence,
        at,
        before: get(at - 1, trait.lower),
        after: get(at + 1, trait.lower),
        beforeRun: get(begin - 1, trait.lower),
        lastOfRun: end === at ? 0 : get(end, trait.lower),
        beforeRunClass: get(begin - 1, trait.class320),
        afterRunClass: get(end + 1, trait.class320),
      })
    }
  }
  return uses
}
