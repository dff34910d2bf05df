import {oneWords, scaleWords, shortScales} from '../../../lexicon/number-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {cardinalAt, type NumberFound} from './cardinal-at.ts'
import {fractionAt} from './fraction-at.ts'

/** How much, and whether the words tell a share of one. */
export type Magnitude = NumberFound & {readonly isShare: boolean}

/** Any number that is no ordinal: “-9.2”, “two and a half million”, “three dozen”, “1.3x10^6”, “two thirds”. */
export function magnitudeAt(lexemes: readonly Lexeme[], at: number): Magnitude | undefined {
  const sign = signAt(lexemes, at)
  const found = unsigned(lexemes, at + sign.length)
  if (!found) return undefined
  return sign.length > 0 ? {...found, value: -found.value} : found
}

// “minus five”, “-1”, “- 10 k”; a dash inside a word or between words is no sign.
function signAt(lexemes: readonly Lexeme[], at: number): readonly string[] {
  const word = lexemes[at]?.lower
  if ((word === 'minus' || word === 'negative') && lexemes[at + 1]) return [word]
  if (word !== '-') return []
  const before = lexemes[at - 1]
  const next = lexemes[at + 1]
  const isFree =
    !before ||
    (before.kind === 'mark' && before.lower !== ')') ||
    (!lexemes[at]!.glued && next?.glued === true) ||
    (!lexemes[at]!.glued && before.kind === 'word' && /^(to|convert|is|of|at|when)$/.test(before.lower))
  return isFree && next?.kind === 'number' ? [word] : []
}

function unsigned(lexemes: readonly Lexeme[], at: number): Magnitude | undefined {
  const share = fractionAt(lexemes, at)
  const both = share && mixed(lexemes, at, share)
  if (both) return {...both, isShare: false}
  if (share) return wholes(lexemes, share) ?? {...share, isShare: true}
  const number = digitsAt(lexemes, at) ?? cardinalAt(lexemes, at)
  if (!number) return undefined
  return {...dozens(lexemes, plusShare(lexemes, shortScaled(lexemes, point(lexemes, number)))), isShare: false}
}

// “two million and one half”, “one hundred and three quarters” are more than a share; “one hundred and thirty fifths” is one.
function mixed(lexemes: readonly Lexeme[], at: number, share: NumberFound): NumberFound | undefined {
  let link = share.to - 1
  while (link > at && lexemes[link]!.lower !== 'and') link--
  const whole = link > at ? cardinalAt(lexemes.slice(at, link), 0) : undefined
  const rest = whole?.to === link - at ? fractionAt(lexemes, link + 1) : undefined
  if (!whole || !rest || rest.value >= 1 || rest.to !== share.to) return undefined
  const scale = scaleWords.get(lexemes[link - 1]!.lower)
  const next = scaleWords.get(lexemes[rest.to]?.lower ?? '')
  if (scale !== undefined && next !== undefined && next < scale) return {to: rest.to + 1, value: whole.value + rest.value * next, isSpelled: true}
  return {to: rest.to, value: whole.value + rest.value * (scale ?? 1), isSpelled: true}
}

// “half a million”, “three quarters billion”, “two thirds of a million”, “half a dozen”.
function wholes(lexemes: readonly Lexeme[], share: NumberFound): Magnitude | undefined {
  let at = share.to
  if (lexemes[at]?.lower === 'of') at++
  if (lexemes[at]?.lower === 'a') at++
  const scale = scaleWords.get(lexemes[at]?.lower ?? '') ?? ({dozen: 12, hundred: 100} as Record<string, number>)[lexemes[at]?.lower ?? '']
  return scale === undefined ? undefined : {to: at + 1, value: share.value * scale, isSpelled: true, isShare: false}
}

// What cardinals leave out: “.08”, “1 234 567”, “1.111,11”, “5,00”, “1e10”, “1.1^23”, “1.3x10^6”.
function digitsAt(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const first = lexemes[at]
  if (!first) return undefined
  const next = lexemes[at + 1]
  if (first.lower === '.' && next?.kind === 'number' && next.glued && !(first.glued && lexemes[at - 1]?.kind === 'word'))
    return /^\d+$/.test(next.lower) ? {to: at + 2, value: Number(`0.${next.lower}`), isSpelled: false} : undefined
  if (first.kind !== 'number') return undefined
  return power(lexemes, at) ?? spaced(lexemes, at) ?? european(first.lower, at)
}

function power(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const base = cardinalAt(lexemes, at)
  const mark = lexemes[at + 1]
  if (!base || base.to !== at + 1 || !mark?.glued) return undefined
  const isTimes = mark.lower === 'x' && lexemes[at + 2]?.lower === '10' && lexemes[at + 3]?.lower === '^'
  if (!isTimes && mark.lower !== 'e' && mark.lower !== '^') return undefined
  let to = isTimes ? at + 4 : at + 2
  let sign = 1
  while (to < at + 6 && (lexemes[to]?.lower === '-' || lexemes[to]?.lower === '+')) if (lexemes[to++]!.lower === '-') sign = -sign
  const exponent = /^\d{1,3}$/.test(lexemes[to]?.lower ?? '') && lexemes[to]!.glued ? sign * Number(lexemes[to]!.lower) : undefined
  if (exponent === undefined) return undefined
  return {to: to + 1, value: mark.lower === '^' ? base.value ** exponent : base.value * 10 ** exponent, isSpelled: false}
}

function spaced(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  if (!/^[1-9]\d{0,2}$/.test(lexemes[at]!.lower)) return undefined
  let to = at + 1
  let text = lexemes[at]!.lower
  while (to < at + 7 && isGroup(lexemes, to)) text += lexemes[to++]!.lower
  const before = lexemes[at - 1]
  const isAlone = !(before?.kind === 'number' && !lexemes[at]!.glued) && lexemes[to]?.kind !== 'number'
  return to > at + 1 && isAlone ? {to, value: Number(text), isSpelled: false} : undefined
}

function isGroup(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]
  return lexeme?.kind === 'number' && lexeme.start - lexemes[at - 1]!.end === 1 && /^\d{3}(\.\d+)?$/.test(lexeme.lower)
}

function european(text: string, at: number): NumberFound | undefined {
  if (text.length > 30) return undefined
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return {to: at + 1, value: Number(text.replaceAll('.', '').replace(',', '.')), isSpelled: false}
  return /^\d+,\d{1,2}$/.test(text) ? {to: at + 1, value: Number(text.replace(',', '.')), isSpelled: false} : undefined
}

// “five point five”, “two hundred point seventy-one”.
function point(lexemes: readonly Lexeme[], whole: NumberFound): NumberFound {
  if (!whole.isSpelled || lexemes[whole.to]?.lower !== 'point') return whole
  let digits = ''
  let to = whole.to + 1
  for (let word = lexemes[to]?.lower; word !== undefined && oneWords.has(word) && oneWords.get(word)! < 10; word = lexemes[to]?.lower) {
    digits += oneWords.get(word)
    to++
  }
  const rest = cardinalAt(lexemes, to)
  if (digits === '' && rest?.isSpelled) return {to: rest.to, value: Number(`${whole.value}.${rest.value}`), isSpelled: true}
  return digits === '' ? whole : {to, value: Number(`${whole.value}.${digits}`), isSpelled: true}
}

// “10k”, “1.2b”, “10 bln”; “1m” is a metre and “10M” ten million.
function shortScaled(lexemes: readonly Lexeme[], number: NumberFound): NumberFound {
  const next = lexemes[number.to]
  if (number.isSpelled || !next || next.kind !== 'word') return number
  const scale =
    shortScales.get(next.lower) ??
    (next.isCapital || (next.lower === 'b' && next.glued) ? ({m: 1e6, b: 1e9, g: 1e9} as Record<string, number>)[next.lower] : undefined)
  if (scale === undefined || (next.lower === 'mm' && !next.isCapital)) return number
  return {to: number.to + 1, value: number.value * scale, isSpelled: false}
}

// “one and a half”, “three and a half million”, “one million and a half”, “one billion and a half million”.
function plusShare(lexemes: readonly Lexeme[], whole: NumberFound): NumberFound {
  const bare = lexemes[whole.to]
  const isMixed = !whole.isSpelled && bare?.lower !== 'and' && whole.value % 1 === 0
  const at = bare?.lower === 'and' ? whole.to + 1 : isMixed && isDigitShare(lexemes, whole.to) ? whole.to : -1
  const share = at < 0 ? undefined : fractionAt(lexemes, at)
  if (!share || share.value >= 1) return whole
  const scale = scaleWords.get(lexemes[share.to]?.lower ?? '')
  const last = scaleWords.get(lexemes[whole.to - 1]!.lower)
  if (scale !== undefined)
    return {to: share.to + 1, value: last === undefined ? (whole.value + share.value) * scale : whole.value + share.value * scale, isSpelled: true}
  return {to: share.to, value: whole.value + share.value * (last ?? 1), isSpelled: whole.isSpelled}
}

function isDigitShare(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === 'number'
    ? lexemes[at + 1]?.lower === '/'
    : lexemes[at] !== undefined && lexemes[at]!.kind === 'mark' && fractionAt(lexemes, at) !== undefined
}

const dozenWords = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
  ['dz', 12],
  ['dzs', 12],
  ['score', 20],
])

// “three dozen”.
function dozens(lexemes: readonly Lexeme[], number: NumberFound): NumberFound {
  const times = dozenWords.get(lexemes[number.to]?.lower ?? '')
  return times === undefined ? number : {...number, to: number.to + 1, value: number.value * times}
}
