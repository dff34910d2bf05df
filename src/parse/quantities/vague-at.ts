import type {Lexeme} from '../../text/lexemes.ts'
import type {Draft} from './draft.ts'

const sizes: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

// The least that the word allows; what “many” is worth nobody says.
const few: ReadonlyMap<string, number | undefined> = new Map([
  ['several', 3],
  ['few', 3],
  ['many', undefined],
  ['numerous', undefined],
  ['countless', undefined],
])

/** “tens of thousands”, “dozens”, “several hundred”, “a few”, “many”, “a couple of”. */
export function vagueAt(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const word = lexemes[at]!.lower
  const size = sizes.get(word)
  if (size !== undefined) return isAmount(lexemes, at) ? multiplied(lexemes, at, size) : undefined
  const start = word === 'a' ? at + 1 : at
  const next = lexemes[start]?.lower ?? ''
  if (next === 'couple' && word === 'a')
    return {from: at, to: start + (lexemes[start + 1]?.lower === 'of' ? 2 : 1), number: 2, hedge: 'approximately', kind: 'cardinal'}
  if (!few.has(next) || (next === 'few' && lexemes[start - 1]?.lower === 'very') || (word === 'a' && next !== 'few')) return undefined
  return fewOf(lexemes, at, start)
}

// “the hundreds place” and “Thousand Oaks” are none; “hundreds of”, “hundreds more” and “hundreds died” are.
function isAmount(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  return (
    before?.kind !== 'number' &&
    !(lexemes[at]!.lower === 'scores' && lexemes[at + 1]?.lower !== 'of') &&
    !(lexemes[at]!.lower === 'tens' && lexemes[at + 1]?.lower !== 'of')
  )
}

function multiplied(lexemes: readonly Lexeme[], at: number, size: number): Draft {
  let low = size
  let to = at + 1
  for (let next = of(lexemes, to); next !== undefined && to < at + 7; next = of(lexemes, to)) {
    low *= next
    to += 2
  }
  return {from: at, to, low, hedge: 'order-of-magnitude', kind: 'cardinal'}
}

function of(lexemes: readonly Lexeme[], at: number): number | undefined {
  return lexemes[at]?.lower === 'of' ? sizes.get(lexemes[at + 1]?.lower ?? '') : undefined
}

function fewOf(lexemes: readonly Lexeme[], from: number, at: number): Draft | undefined {
  const word = lexemes[at]!.lower
  const least = few.get(word)
  const scale = scales.get(lexemes[at + 1]?.lower ?? '')
  if (word === 'few' && from === at && scale === undefined) return undefined
  if (scale !== undefined) return {from, to: at + 2, low: (least ?? 1) * scale, hedge: 'order-of-magnitude', kind: 'cardinal'}
  if (word === 'many' && /^(as|how|so|too|in)$/.test(lexemes[at - 1]?.lower ?? '')) return undefined
  return {from, to: at + 1, ...(least === undefined ? {word} : {low: least}), hedge: 'order-of-magnitude', kind: 'cardinal'}
}
