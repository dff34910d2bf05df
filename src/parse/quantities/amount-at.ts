import {currencyCodes, currencyNames, currencySigns, dollarPrefixes} from '../../../lexicon/currencies.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import type {Draft} from './draft.ts'
import {type Magnitude, magnitudeAt} from './magnitude-at.ts'
import {moneyAt} from './unit-at.ts'

/** “$ 75 million”, “hk $ 10.05 billion”, “USD 200”, “c $ 1.34”. */
export function amountAt(lexemes: readonly Lexeme[], text: string, at: number): Draft | undefined {
  const sign = signAt(lexemes, text, at)
  const magnitude = sign && magnitudeAt(lexemes, sign.to)
  if (!magnitude || lexemes[sign.to]?.breaks) return undefined
  const scaled = millions(lexemes, magnitude)
  const draft: Draft = {from: at, to: scaled.to, number: scaled.value, kind: 'money', unit: sign.unit}
  const name = lexemes[magnitude.to] && moneyAt({lexemes, text}, magnitude.to)
  return name && name.unit === sign.unit && lexemes[magnitude.to]!.lower !== '$' ? {...draft, to: name.to} : draft
}

/** “£3m”, “$4b”: a letter that only counts behind money, or before people. */
export function millions(lexemes: readonly Lexeme[], magnitude: Magnitude): {to: number; value: number} {
  const next = lexemes[magnitude.to]
  const scale = next?.glued ? ({m: 1e6, b: 1e9, t: 1e12} as Record<string, number>)[next.lower] : undefined
  return scale === undefined || magnitude.isSpelled ? magnitude : {to: magnitude.to + 1, value: magnitude.value * scale}
}

/** A currency before an amount. */
export function signAt(lexemes: readonly Lexeme[], text: string, at: number): {to: number; unit: string} | undefined {
  const {lower} = lexemes[at]!
  const sign = currencySigns.get(lower)
  if (sign !== undefined) return {to: at + 1, unit: sign}
  const prefix = dollarPrefixes.get(lower)
  // “A$5” is Australian, “a $5 note” is not.
  const isPrefix = lower.length > 1 || lower === 'c' || (lexemes[at]!.isCapital && lexemes[at + 1]?.glued === true)
  if (prefix !== undefined && isPrefix && lexemes[at + 1]?.lower === '$') return {to: at + 2, unit: prefix}
  if (lower === 'u' && lexemes[at + 1]?.lower === '.' && lexemes[at + 2]?.lower === 's') {
    const dollar = lexemes[at + 3]?.lower === '.' ? at + 4 : at + 3
    return lexemes[dollar]?.lower === '$' ? {to: dollar + 1, unit: 'USD'} : undefined
  }
  if (currencyCodes.has(lower) && (text.slice(lexemes[at]!.start, lexemes[at]!.end) === lower.toUpperCase() || lower === 'usd' || lower === 'rmb'))
    return {to: at + 1, unit: lower === 'rmb' ? 'CNY' : lower.toUpperCase()}
  return lower === 'dollar' || lower === 'sen' ? {to: at + 1, unit: currencyNames.get(lower) ?? lower} : undefined
}
