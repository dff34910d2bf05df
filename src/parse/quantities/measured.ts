import {oneWords, scaleWords, tenWords} from '../../../lexicon/number-words.ts'
import {monthWords} from '../../../lexicon/time-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {millions} from './amount-at.ts'
import type {Draft} from './draft.ts'
import {type Magnitude, magnitudeAt} from './magnitude-at.ts'
import {ranged} from './ranged.ts'
import {moneyAt, unitAt} from './unit-at.ts'

/** A number with what it measures, to the end of its range. */
export function measured(lexemes: readonly Lexeme[], text: string, at: number, magnitude: Magnitude): Draft {
  const isDigits = lexemes[magnitude.to - 1]!.kind === 'number' || !magnitude.isSpelled
  // “SCP-173m” is a name.
  const isCode = isDigits && lexemes[at - 1]?.lower === '-' && lexemes[at]!.glued && lexemes[at - 1]!.glued && lexemes[at - 2]?.kind !== 'mark'
  const people = peopleAt(lexemes, text, at, magnitude)
  if (people) return ranged(lexemes, text, people)
  const unit = isCode ? undefined : unitAt({lexemes, text, isDigits}, magnitude.to)
  const bare: Draft = {from: at, to: magnitude.to, number: magnitude.value, kind: magnitude.isShare ? 'fraction' : 'cardinal'}
  if (!unit) return ranged(lexemes, text, bare)
  const draft: Draft = {
    from: at,
    to: unit.to,
    number: magnitude.value * (unit.times ?? 1),
    kind: unit.kind,
    ...(unit.unit === undefined ? {} : {unit: unit.unit}),
  }
  return ranged(lexemes, text, withSmaller(lexemes, text, withScaleBehind(lexemes, draft)))
}

// “300m euros”, “10m people”, and “Ann Lee, 45, left”.
function peopleAt(lexemes: readonly Lexeme[], text: string, at: number, magnitude: Magnitude): Draft | undefined {
  const number = millions(lexemes, magnitude)
  const next = lexemes[number.to]
  if (number.to > magnitude.to && next?.kind === 'word' && !next.glued) {
    const money = moneyAt({lexemes, text}, number.to)
    if (money) return {from: at, to: money.to, number: number.value, kind: 'money', unit: money.unit!}
    if (/^(people|users|residents|voters|children|women|men|refugees|workers|customers|visitors|households)$/.test(next.lower))
      return {from: at, to: number.to, number: number.value, kind: 'cardinal'}
  }
  const isApposed = lexemes[at - 1]?.lower === ',' && lexemes[at - 2]?.isCapital && next?.lower === ',' && number.to === at + 1 && !magnitude.isSpelled
  const isYears = isApposed && Number.isInteger(number.value) && number.value > 0 && number.value < 110 && !monthWords.has(lexemes[at - 2]!.lower)
  return isYears ? {from: at, to: at + 1, number: number.value, kind: 'age', unit: 'year'} : undefined
}

// “75 USD million”.
function withScaleBehind(lexemes: readonly Lexeme[], draft: Draft): Draft {
  const scale = draft.kind === 'money' ? scaleWords.get(lexemes[draft.to]?.lower ?? '') : undefined
  return scale === undefined ? draft : {...draft, to: draft.to + 1, number: draft.number! * scale}
}

// “5 feet 2 inches”, “3 dollars and 50 cents”, “15 dollars 50.”
function withSmaller(lexemes: readonly Lexeme[], text: string, draft: Draft): Draft {
  const link = lexemes[draft.to]?.lower === 'and' ? draft.to + 1 : draft.to
  if (draft.unit !== 'foot' && draft.kind !== 'money') return draft
  const next = lexemes[link]
  const small = next && (next.kind === 'number' || oneWords.has(next.lower) || tenWords.has(next.lower)) ? magnitudeAt(lexemes, link) : undefined
  if (!small || small.value >= 100 || lexemes[link]!.breaks) return draft
  const unit = unitAt({lexemes, text, isDigits: !small.isSpelled}, small.to)
  if (draft.unit === 'foot') return unit?.unit === 'inch' ? {...draft, to: unit.to, number: draft.number! + small.value / 12} : draft
  const isCents = unit?.unit === 'cent' || unit?.unit === 'pence' || unit?.unit === 'kopek' || unit?.unit === 'mao'
  const isLast = !unit && (lexemes[small.to] === undefined || /^[.!?,]$/.test(lexemes[small.to]!.lower)) && Number.isInteger(draft.number!)
  if (!isCents && !isLast) return draft
  return {...draft, to: isCents ? unit.to : small.to, number: draft.number! + small.value / 100}
}
