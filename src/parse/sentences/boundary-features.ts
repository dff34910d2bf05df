import {hashText, mix} from '../../text/hash.ts'
import {isAbbreviation} from '../tokens/tokenise.ts'

/** What the boundary model sees of a gap: words around it and what stands open. */
export type Gap = {
  readonly words: readonly string[]
  /** The gap follows word `at`. */
  readonly at: number
  /** Index of the first word of the sentence so far. */
  readonly from: number
  readonly spaceAfter: boolean
  readonly newline: boolean
  readonly quoteOpen: boolean
  readonly bracketOpen: boolean
}

/** Bits of the table that features are hashed into. */
export const boundaryBits = 15

/** Places in the table of the features of `gap`. */
export function boundaryFeatures({words, at, from, spaceAfter, newline, quoteOpen, bracketOpen}: Gap): number[] {
  const before2 = words[at - 2] ?? '^'
  const before = words[at - 1] ?? '^'
  const mark = words[at]!
  const next = words[at + 1] ?? '$'
  const after = words[at + 2] ?? '$'
  const sign = isLong(mark) ? `${shapeOf(mark)}${mark.at(-1)}` : mark
  const state = `${quoteOpen ? 'q' : ''}${bracketOpen ? 'b' : ''}${spaceAfter ? 's' : ''}${newline ? 'n' : ''}`
  const length = Math.min(at - from, 6)
  const texts = [
    sign,
    `${sign} ${shapeOf(next)} ${state}`,
    `${sign} ${shapeOf(before)} ${shapeOf(next)}`,
    `${sign} ${next.toLowerCase()}`,
    `${sign} ${before.toLowerCase()}`,
    mark.toLowerCase(),
    `${mark.toLowerCase()} ${shapeOf(next)}`,
    `${sign} ${next} ${shapeOf(after)}`,
    `${sign} ${shapeOf(next)} ${shapeOf(after)} ${length}`,
    `${sign} ${before} ${shapeOf(next)}`,
    `${sign} ${before2} ${before}`,
    `${isAbbreviation(mark.slice(0, -1))} ${shapeOf(next)} ${next.toLowerCase()}`,
    `${sign} ${length} ${state}`,
    `${sign} ${shapeOf(before2)} ${shapeOf(before)} ${shapeOf(next)} ${shapeOf(after)} ${state}`,
    `${next.toLowerCase()} ${after.toLowerCase()}`,
  ]
  return texts.map((text, slot) => mix(hashText(text), slot + 1) >>> (32 - boundaryBits))
}

function isLong(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

// “Smith” Xx, “NATO” XX, “the” x, “12” 9, “I” X, “!” itself.
function shapeOf(word: string): string {
  const unit = word.charCodeAt(0)
  if (unit >= 97 && unit <= 122) return 'x'
  if (unit >= 65 && unit <= 90) return word.length === 1 ? 'X' : /[a-z]/.test(word) ? 'Xx' : 'XX'
  if (unit >= 48 && unit <= 57) return '9'
  return /^\p{Lu}/u.test(word) ? 'Xx' : /^\p{L}/u.test(word) ? 'x' : word.slice(0, 2)
}
