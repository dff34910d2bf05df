import {oneWords, ordinalWords, tenWords} from '../../../lexicon/number-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {cardinalAt, type NumberFound} from './cardinal-at.ts'

const suffixes = new Set(['st', 'nd', 'rd', 'th'])

/** “21st”, “twenty-first”, “one hundred and twenty fifth”, “two hundredth”. */
export function ordinalAt(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const first = lexemes[at]
  if (!first) return undefined
  if (first.kind === 'number') {
    const suffix = lexemes[at + 1]
    return suffix?.glued && suffixes.has(suffix.lower) && /^[\d,]+$/.test(first.lower)
      ? {to: at + 2, value: Number(first.lower.replaceAll(',', '')), isSpelled: false}
      : undefined
  }
  const alone = ordinalWords.get(first.lower)
  if (alone !== undefined) return {to: at + 1, value: alone, isSpelled: true}
  if (!oneWords.has(first.lower) && !tenWords.has(first.lower) && first.lower !== 'a') return undefined
  const before = cardinalAt(lexemes, at)
  return before && behind(lexemes, before)
}

// “twenty” + “-first”, “one hundred” + “and” + “fifth”, “two” + “hundredth”.
function behind(lexemes: readonly Lexeme[], before: NumberFound): NumberFound | undefined {
  const link = lexemes[before.to]?.lower
  const at = link === '-' || link === 'and' ? before.to + 1 : before.to
  const value = ordinalWords.get(lexemes[at]?.lower ?? '')
  if (value === undefined) return undefined
  if (value >= 100 && link !== 'and') return {to: at + 1, value: before.value * value, isSpelled: true}
  const room = before.value % 100 === 0 ? 100 : before.value % 10 === 0 ? 10 : 0
  return value < room && value > 0 ? {to: at + 1, value: before.value + value, isSpelled: true} : undefined
}
