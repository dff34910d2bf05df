import {ordinalWords, scaleWords, tenWords} from '../../../lexicon/number-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {cardinalAt, type NumberFound} from './cardinal-at.ts'

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

const halves = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
])

/** A share of one: “two thirds”, “3/4”, “a half”, “⅔”, “one in three”, “half”. */
export function fractionAt(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const first = lexemes[at]
  if (!first) return undefined
  const sign = vulgar[first.lower]
  if (sign !== undefined) return {to: at + 1, value: sign, isSpelled: false}
  if (first.kind === 'number') return slashed(lexemes, at) ?? outOf(lexemes, at)
  if (first.lower === 'half') return halfOf(lexemes, at)
  if (first.lower === 'quarter') return scaleWords.has(lexemes[at + 1]?.lower ?? '') ? {to: at + 1, value: 0.25, isSpelled: true} : undefined
  return spelledFraction(lexemes, at) ?? outOf(lexemes, at)
}

// “3/4”, “-4/5”; a date like 10/27/89 is none.
function slashed(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const [slash, below, after] = [lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]]
  if (slash?.lower !== '/' || below?.kind !== 'number' || (after?.lower === '/' && after.glued)) return undefined
  if (!/^\d{1,3}$/.test(lexemes[at]!.lower) || !/^[1-9]\d{0,3}$/.test(below.lower) || lexemes[at - 1]?.lower === '/') return undefined
  return {to: at + 3, value: Number(lexemes[at]!.lower) / Number(below.lower), isSpelled: false}
}

function halfOf(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const next = lexemes[at + 1]?.lower
  return next === 'past' || next === '-' || lexemes[at - 1]?.lower === 'first' || lexemes[at - 1]?.lower === 'second'
    ? undefined
    : {to: at + 1, value: 0.5, isSpelled: true}
}

// “two thirds”, “one-eighth”, “a fifth”, “twenty-three fifths”; “a third man” is no share.
function spelledFraction(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const whole = cardinalAt(lexemes, at)
  const isArticle = !whole && (lexemes[at]!.lower === 'a' || lexemes[at]!.lower === 'an')
  const above = isArticle ? {to: at + 1, value: 1, isSpelled: true} : whole && (shorter(lexemes, at, whole) ?? whole)
  if (!above?.isSpelled) return undefined
  const start = lexemes[above.to]?.lower === '-' ? above.to + 1 : above.to
  const below = belowAt(lexemes, start, above.value)
  if (!below) return undefined
  const after = lexemes[below.to]
  const isShare = !isArticle || halves.has(lexemes[start]!.lower) || !after || after.kind === 'mark' || after.lower === 'of'
  return isShare ? {to: below.to, value: above.value / below.value, isSpelled: true} : undefined
}

// “one hundred thirty-fifths” are hundred of 35 parts; “one hundred and thirty fifths” are 130 of five.
function shorter(lexemes: readonly Lexeme[], at: number, whole: NumberFound): NumberFound | undefined {
  const tens = whole.to - 1
  if (tens <= at || !tenWords.has(lexemes[tens]!.lower) || lexemes[tens - 1]!.kind === 'mark' || lexemes[tens - 1]!.lower === 'and') return undefined
  const above = cardinalAt(lexemes.slice(at, tens), 0)
  return above && at + above.to === tens && compoundBelow(lexemes, tens, above.value) ? {...above, to: tens} : undefined
}

function belowAt(lexemes: readonly Lexeme[], at: number, above: number): NumberFound | undefined {
  const word = lexemes[at]?.lower ?? ''
  const half = halves.get(word)
  if (half !== undefined) return {to: at + 1, value: half, isSpelled: true}
  const isPlural = word.endsWith('s')
  const value = ordinalWords.get(isPlural ? word.slice(0, -1) : word)
  if (value !== undefined) return value > 2 && (isPlural || above === 1) ? {to: at + 1, value, isSpelled: true} : undefined
  return compoundBelow(lexemes, at, above)
}

// “one twenty-fifth”, “a hundred trillionths” is not one.
function compoundBelow(lexemes: readonly Lexeme[], at: number, above: number): NumberFound | undefined {
  const tens = cardinalAt(lexemes, at)
  if (!tens?.isSpelled || tens.value < 20 || tens.value > 90 || tens.value % 10 > 0) return undefined
  const next = lexemes[tens.to]?.lower === '-' ? tens.to + 1 : tens.to
  const word = lexemes[next]?.lower ?? ''
  const value = ordinalWords.get(word.endsWith('s') ? word.slice(0, -1) : word)
  const isRight = above === 1 || word.endsWith('s')
  return isRight && value !== undefined && value > 0 && value < 10 ? {to: next + 1, value: tens.value + value, isSpelled: true} : undefined
}

// “one in three”, “2 out of 500”, “one over three”.
function outOf(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const above = cardinalAt(lexemes, at)
  const link = above && lexemes[above.to]?.lower
  if (!above || !(link === 'in' || link === 'out' || link === 'over')) return undefined
  const isOut = link === 'out'
  if (isOut && lexemes[above.to + 1]?.lower !== 'of') return undefined
  const below = cardinalAt(lexemes, above.to + (isOut ? 2 : 1))
  if (!below || below.value <= above.value) return undefined
  if (link === 'in' && above.value > 3) return undefined
  if (link !== 'out' && (above.value !== 1 || below.value > 1000)) return undefined
  const to = lexemes[below.to]?.lower === 'hundreds' ? below.to + 1 : below.to
  return {to, value: above.value / below.value, isSpelled: true}
}
