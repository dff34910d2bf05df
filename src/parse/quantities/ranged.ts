import {scaleWords} from '../../../lexicon/number-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {amountAt, signAt} from './amount-at.ts'
import type {Draft} from './draft.ts'
import {magnitudeAt} from './magnitude-at.ts'
import {ordinalAt} from './ordinal-at.ts'
import {unitAt} from './unit-at.ts'

/** “12 to 15”, “$5-10 million”, “between 5 and 10”, “two or three”: from the first number to the second, where there is one. */
export function ranged(lexemes: readonly Lexeme[], text: string, first: Draft): Draft {
  const link = lexemes[first.to]?.lower ?? ''
  const article = first.kind === 'ordinal' && lexemes[first.from - 1]?.lower === 'the' ? 1 : 0
  const isBetween = lexemes[first.from - 1 - article]?.lower === 'between'
  const mayLink =
    link === 'to' || link === 'through' || link === '~' || (link === '-' && isDash(lexemes, first.to)) || (link === 'and' && isBetween) || link === 'or'
  if (!mayLink || first.hedge !== undefined) return first
  const second = endOf(lexemes, text, first.to + 1)
  if (!second || second.number === undefined || !isAbove(first, second, link) || isChange(lexemes, first, second)) return first
  const unit = second.unit ?? first.unit
  const kind = second.kind === 'cardinal' ? first.kind : second.kind
  const scale = scaleBetween(lexemes, first, second)
  const from = isBetween || (lexemes[first.from - 1]?.lower === 'from' && link === 'to') ? first.from - 1 - article : first.from
  const {number: _, ...rest} = first
  return {...rest, from, to: second.to, low: first.number! * scale, high: second.number, hedge: 'range', kind, ...(unit === undefined ? {} : {unit})}
}

function endOf(lexemes: readonly Lexeme[], text: string, at: number): Draft | undefined {
  if (!lexemes[at] || lexemes[at]!.breaks) return undefined
  const sign = signAt(lexemes, text, at)
  const magnitude = magnitudeAt(lexemes, sign?.to ?? at)
  const ordinal = magnitude ? undefined : ordinalAt(lexemes, lexemes[at]!.lower === 'the' ? at + 1 : at)
  if (ordinal) return {from: at, to: ordinal.to, number: ordinal.value, kind: 'ordinal'}
  if (!magnitude) return undefined
  if (sign) return amountAt(lexemes, text, at)
  const unit = unitAt({lexemes, text, isDigits: !magnitude.isSpelled}, magnitude.to)
  return {
    from: at,
    to: unit?.to ?? magnitude.to,
    number: magnitude.value,
    kind: unit?.kind ?? 'cardinal',
    ...(unit?.unit === undefined ? {} : {unit: unit.unit}),
  }
}

function isAbove(first: Draft, second: Draft, link: string): boolean {
  if (first.number === undefined || second.number === undefined) return false
  if (link === 'or')
    return (
      second.kind === first.kind && second.number > first.number && second.number <= 2 * first.number + 1 && first.number < 100 && first.kind === 'cardinal'
    )
  return (
    second.number > first.number &&
    (first.unit === undefined || second.unit === undefined || first.unit === second.unit) &&
    (first.kind !== 'ordinal' || second.kind === 'ordinal')
  )
}

// A hyphen joins two numbers once: 1000-5000, not +1-222-2222 or 1995-01.
function isDash(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1]
  const after = lexemes[at + 2]
  const before = lexemes[at - 2]?.lower
  return (
    !/^[-+/]$/.test(before ?? '') &&
    !(next?.kind === 'number' && next.lower.startsWith('0')) &&
    !(after?.glued && (after.lower === '-' || after.lower === '/') && lexemes[at + 3]?.kind === 'number')
  )
}

// “fell $11 billion to $106 billion” tells a change and a level.
function isChange(lexemes: readonly Lexeme[], first: Draft, second: Draft): boolean {
  if (first.kind === 'cardinal' || second.kind === 'cardinal' || lexemes[first.to]!.lower !== 'to') return false
  let at = first.from - 1
  while (at >= 0 && hedging.test(lexemes[at]!.lower)) at--
  return changing.test(lexemes[at]?.lower ?? '')
}

const hedging = /^(?:by|more|less|than|over|about|nearly|almost|around|another|some|roughly|up|down|a|an)$/
const changing =
  /^(?:(?:rise|drop|jump|climb|slip|slump|tumble|plunge|soar|surge|increase|decrease|decline|gain|grow|shrink|add)(?:s|d|ed|ped|ing)?|rose|risen|fell|fallen|falls?|falling|dropped|grew|grown|shrank|lost|cut)$/

// “5 to 10 million” starts at five million, “5-6,000” at five thousand; “900,000 to 1 million” does not.
function scaleBetween(lexemes: readonly Lexeme[], first: Draft, second: Draft): number {
  if (isThousands(lexemes, first, second)) return 1000
  for (let at = second.to - 1; at > first.to; at--) {
    const scale = scaleWords.get(lexemes[at]!.lower)
    if (scale !== undefined) return first.number! * scale <= second.number! && first.number! < 1000 && !scaleWords.has(lexemes[first.to - 1]!.lower) ? scale : 1
  }
  return 1
}

function isThousands(lexemes: readonly Lexeme[], first: Draft, second: Draft): boolean {
  const [low, high] = [lexemes[first.to - 1]!.lower, lexemes[first.to + 1]!.lower]
  return first.to - first.from === 1 && /^\d{1,3}$/.test(low) && /^\d{1,3},000$/.test(high) && Number(low) * 1000 < second.number!
}
