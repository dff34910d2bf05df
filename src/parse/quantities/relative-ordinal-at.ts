import type {Lexeme} from '../../text/lexemes.ts'
import type {Draft} from './draft.ts'

// Longest first.
const phrases: readonly (readonly [words: string, value: string])[] = [
  ['the one before the last one', 'end-1'],
  ['the one before the last', 'end-1'],
  ['the last but one', 'end-1'],
  ['the second to last', 'end-1'],
  ['second to last', 'end-1'],
  ['last but one', 'end-1'],
  ['next to last', 'end-1'],
  ['antepenultimate', 'end-2'],
  ['penultimate', 'end-1'],
  ['previous one', 'current-1'],
  ['next one', 'current+1'],
  ['current one', 'current+0'],
  ['previous', 'current-1'],
  ['next', 'current+1'],
  ['current', 'current+0'],
  ['last', 'end+0'],
]

const rows = phrases.map(([words, value]) => ({words: words.split(' '), value}))

/** A place counted from here or from the end: “next”, “last”, “the one before the last”. */
export function relativeOrdinalAt(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const row = rows.find(({words}) => words.every((word, index) => lexemes[at + index]?.lower === word))
  return row && {from: at, to: at + row.words.length, kind: 'ordinal', word: row.value}
}
