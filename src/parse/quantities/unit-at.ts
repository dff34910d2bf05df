import {currencyAdjectives, currencyCodes, currencyNames, currencyPhrases, currencySigns, smallCoins} from '../../../lexicon/currencies.ts'
import {temperatureNames, unitNames, unitSymbols} from '../../../lexicon/units.ts'
import type {Quantity} from '../../model/parse.ts'
import type {Lexeme} from '../../text/lexemes.ts'

/** What is measured, read behind a number; `to` is the first lexeme behind it. */
export type UnitFound = {readonly to: number; readonly kind: Quantity['kind']; readonly unit?: string; readonly times?: number}

type Reader = {readonly lexemes: readonly Lexeme[]; readonly text: string; readonly isDigits: boolean}

/** “3-inch”, “7.62mm”, “188 miles an hour”, “20 (kg)”, “40 deg celsius”, “12%”, “$”, “swiss francs”, “years old”. */
export function unitAt(reader: Reader, at: number): UnitFound | undefined {
  const {lexemes} = reader
  const first = lexemes[at]
  if (!first || first.breaks) return undefined
  if (first.lower === '-' && lexemes[at + 1]?.kind === 'word') return lexemes[at + 1]!.glued || !first.glued ? unitAt(reader, at + 1) : undefined
  return percentAt(lexemes, at) ?? moneyAt(reader, at) ?? temperatureAt(reader, at) ?? ageAt(lexemes, at) ?? bracketed(reader, at) ?? measureAt(reader, at)
}

function percentAt(lexemes: readonly Lexeme[], at: number): UnitFound | undefined {
  const word = lexemes[at]!.lower
  const two = word === 'per' && lexemes[at + 1]?.lower === 'cent'
  if (!two && !/^(%|percent|percents|percentage|pct|percentages)$/.test(word)) return undefined
  const to = at + (two ? 2 : 1)
  // “%20” of an address is none.
  if (word === '%' && lexemes[to]?.glued && lexemes[to]!.kind !== 'mark') return undefined
  if (/^points?$/.test(lexemes[to]?.lower ?? '')) return {to: to + 1, kind: 'measure', unit: 'percentage point'}
  return {to, kind: 'percent'}
}

/** A currency behind an amount: `€`, `USD`, “australian dollars”, “pence”. */
export function moneyAt({lexemes, text}: Pick<Reader, 'lexemes' | 'text'>, at: number): UnitFound | undefined {
  const word = lexemes[at]!.lower
  const sign = currencySigns.get(word) ?? currencySigns.get(text.slice(lexemes[at]!.start, lexemes[at]!.end))
  if (sign !== undefined)
    return word === '$' && lexemes[at + 1]?.kind === 'number' && lexemes[at + 1]!.glued ? undefined : {to: at + 1, kind: 'money', unit: sign}
  if (
    currencyCodes.has(word) &&
    !(lexemes[at + 1]?.kind === 'number' && lexemes[at + 1]!.glued) &&
    (lexemes[at]!.isCapital || word === 'usd' || word === 'rmb' || word === 'btc')
  )
    return {to: at + 1, kind: 'money', unit: word === 'rmb' ? 'CNY' : word.toUpperCase()}
  // “30 MUSD”: millions of them.
  if (word.length === 4 && word.startsWith('m') && currencyCodes.has(word.slice(1)) && lexemes[at]!.isCapital)
    return {to: at + 1, kind: 'money', unit: word.slice(1).toUpperCase(), times: 1e6}
  const coin = smallCoins.get(singular(word))
  if (coin !== undefined) return {to: at + 1, kind: 'money', unit: coin}
  const phrase = moneyPhrase(lexemes, at)
  if (phrase) return phrase
  const own = currencyAdjectives.get(word)
  const noun = own?.[singular(lexemes[at + 1]?.lower ?? '')]
  if (noun !== undefined) return {to: at + 2, kind: 'money', unit: noun}
  if (word === 'hong' && lexemes[at + 1]?.lower === 'kong' && /^dollars?$/.test(lexemes[at + 2]?.lower ?? '')) return {to: at + 3, kind: 'money', unit: 'HKD'}
  if ((word === 'pound' || word === 'pounds') && (lexemes[at + 1]?.lower === 'sterling' || isLarge(lexemes[at - 1]?.lower)))
    return {to: at + (lexemes[at + 1]?.lower === 'sterling' ? 2 : 1), kind: 'money', unit: 'GBP'}
  const name = currencyNames.get(singular(word)) ?? currencyNames.get(word)
  return name === undefined || word === 'mark' || word === 'real' ? undefined : {to: at + 1, kind: 'money', unit: name}
}

// “saudi riyals”, “united arab emirates dirham”: the longest name that stands here.
function moneyPhrase(lexemes: readonly Lexeme[], at: number): UnitFound | undefined {
  let words = lexemes[at]!.lower
  let found: UnitFound | undefined
  for (let to = at + 1; to < at + 4 && lexemes[to]?.kind === 'word'; to++) {
    const unit = currencyPhrases.get(`${words} ${singular(lexemes[to]!.lower)}`) ?? currencyPhrases.get(`${words} ${lexemes[to]!.lower}`)
    if (unit !== undefined) found = {to: to + 1, kind: 'money', unit}
    words += ` ${lexemes[to]!.lower}`
  }
  return found
}

// “361 million pounds” are money, “25 pounds” a weight.
function isLarge(word: string | undefined): boolean {
  return word === 'million' || word === 'billion' || word === 'trillion'
}

function singular(word: string): string {
  return word === 'pennies' ? 'penny' : word === 'pence' ? word : word.endsWith('s') ? word.slice(0, -1) : word
}

// “98.6 degrees f”, “40 deg celsius”, “85°”; bare degrees may turn as well as warm.
function temperatureAt({lexemes}: Reader, at: number): UnitFound | undefined {
  const isDegree = /^(degrees?|deg|°|º)$/.test(lexemes[at]!.lower)
  let next = isDegree ? at + 1 : at
  if (isDegree && lexemes[next]?.lower === '.' && lexemes[next]!.glued && temperatureNames.has(lexemes[next + 1]?.lower ?? '')) next++
  const name = lexemes[next]?.lower ?? ''
  const unit = temperatureNames.get(name)
  if (unit === undefined) return isDegree ? {to: at + 1, kind: isWarm(lexemes, at) ? 'temperature' : 'measure', unit: 'degree'} : undefined
  return isDegree || name.length > 1 ? {to: next + 1, kind: 'temperature', unit} : undefined
}

function isWarm(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(Math.max(0, at - 8), at).some(({lower}) => /^(temperatures?|thermostat|heat|warm|cold|weather|boils?|melts?)$/.test(lower))
}

// “-year-old”, “years old”, “months of age”, “yo”.
function ageAt(lexemes: readonly Lexeme[], at: number): UnitFound | undefined {
  const word = lexemes[at]!.lower
  if (word === 'yo' || word === 'yos') return {to: at + 1, kind: 'age', unit: 'year'}
  const unit = unitNames.get(word)
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'day') return undefined
  const next = lexemes[at + 1]?.lower === '-' ? at + 2 : at + 1
  if (/^olds?$/.test(lexemes[next]?.lower ?? '')) return {to: next + 1, kind: 'age', unit}
  return lexemes[next]?.lower === 'of' && lexemes[next + 1]?.lower === 'age' ? {to: next + 2, kind: 'age', unit} : undefined
}

const brackets: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '<': '>'}

function bracketed(reader: Reader, at: number): UnitFound | undefined {
  const close = brackets[reader.lexemes[at]!.lower]
  if (close === undefined || reader.lexemes[at + 2]?.lower !== close) return undefined
  const found = measureAt(reader, at + 1)
  return found && found.to === at + 2 ? {...found, to: at + 3} : undefined
}

function measureAt(reader: Reader, at: number): UnitFound | undefined {
  const {lexemes} = reader
  const word = lexemes[at]!.lower
  if (word === 'square' || word === 'cubic' || word === 'sq' || word === 'cu') {
    const base = simpleUnit(reader, at + 1)
    return base && {to: base.to, kind: 'measure', unit: `${word.startsWith('sq') ? 'square' : 'cubic'} ${base.unit}`}
  }
  const base = simpleUnit(reader, at)
  if (!base) return undefined
  const power = lexemes[base.to]
  if (power?.glued && (power.lower === '2' || power.lower === '²')) return {to: base.to + 1, kind: 'measure', unit: `square ${base.unit}`}
  return perTime(reader, base) ?? {...base, kind: 'measure'}
}

function simpleUnit({lexemes, text, isDigits}: Reader, at: number): {to: number; unit: string} | undefined {
  const lexeme = lexemes[at]
  if (!lexeme) return undefined
  const pair = unitNames.get(`${lexeme.lower}_${lexemes[at + 1]?.lower}`)
  if (pair !== undefined) return {to: at + 2, unit: pair}
  const name = unitNames.get(lexeme.lower)
  if (name !== undefined) return isUnitHere(lexemes, at) ? {to: at + 1, unit: name} : undefined
  const symbol = isDigits ? unitSymbols.get(text.slice(lexeme.start, lexeme.end)) : undefined
  if (symbol === undefined) return undefined
  const after = lexemes[at + 1]
  const isCode = (after?.kind === 'number' && after.glued && after.lower !== '2') || (after?.lower === '-' && after.glued && lexemes[at + 2]?.kind === 'number')
  const isTight = lexeme.glued || lexeme.lower.length > 1 || lexeme.lower === 'm' || lexeme.lower === '"' || lexemes[at - 2] === undefined
  return isCode || !isTight || !isSymbolHere(lexemes, at) ? undefined : {to: at + 1, unit: symbol}
}

// “the second” is an ordinal, “stone” and “turn” are units behind numbers only, which is where we are.
function isUnitHere(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.lower !== 'second' || lexemes[at - 1]?.lower !== 'the'
}

// “5 ft 2 in”, but “2 in April”; “2 pm” is a time, “I'm” no metre.
function isSymbolHere(lexemes: readonly Lexeme[], at: number): boolean {
  const {lower, glued} = lexemes[at]!
  if (lower === 'in') return /^(ft|feet|foot)$/.test(lexemes[at - 2]?.lower ?? '')
  if (lower === 'pm')
    return /^\d+$/.test(lexemes[at - 1]?.lower ?? '') && lexemes[at + 1] === undefined ? false : !glued && /^(is|was)$/.test(lexemes[at + 1]?.lower ?? '')
  // “the 1990s”, “the low 80s”.
  return !(lower === 's' && /^(\d{4}|\d0)$/.test(lexemes[at - 1]?.lower ?? ''))
}

const speeds = new Set(['hour', 'second', 'minute', 'millisecond'])
const lengths = /metre$|^mile$|^foot$|^yard$|^inch$/

// “miles an hour”, “km/h”, “centimeters/millisecond”.
function perTime(reader: Reader, base: {to: number; unit: string}): UnitFound | undefined {
  if (!lengths.test(base.unit) || !/^(per|an?|\/)$/.test(reader.lexemes[base.to]?.lower ?? '')) return undefined
  const time = simpleUnit({...reader, isDigits: true}, base.to + 1)
  return time && speeds.has(time.unit) ? {to: time.to, kind: 'measure', unit: `${base.unit} per ${time.unit}`} : undefined
}
