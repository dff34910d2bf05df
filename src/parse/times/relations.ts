import type {TimeUnit} from '../../../lexicon/time-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {daysOf} from './calendar.ts'
import type {Meaning} from './meaning.ts'
import {dayAway} from './resolve.ts'
import type {Found} from './scan.ts'

const ways: Readonly<Record<string, 'after' | 'before'>> = {
  after: 'after',
  following: 'after',
  since: 'after',
  into: 'after',
  before: 'before',
  prior: 'before',
  of: 'before',
}
const leads = /^(the|a|an|his|her|its|their|our|this|that|these|those)$/
const ends =
  /^(and|or|but|in|on|at|when|that|which|who|where|while|as|with|for|from|to|by|is|was|were|are|has|had|have|will|would|said|could|can|may|after|before|amid)$/

// “the Dutch decision to leave” is told by its first words; longer ones would take in the next clause.
const longest = 7

/** “two days after the vote”, “a day after the resignation”: a length of time that is told from an event keeps the words of that event. */
export function withRelations(lexemes: readonly Lexeme[], all: readonly Found[]): Found[] {
  return all.map((found, index) => related(lexemes, found, all[index + 1]?.from ?? lexemes.length))
}

/** “two days after Christmas”, “three weeks from tomorrow”: told from a day that is known, it is a day. */
export function withOffsets(lexemes: readonly Lexeme[], all: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const found of all) {
    const before = joined.at(-1)
    const both = before && (offset(lexemes, before, found) ?? longer(lexemes, before, found))
    if (both) joined[joined.length - 1] = both
    else joined.push(found)
  }
  return joined
}

const units: Readonly<Record<string, TimeUnit>> = {D: 'day', W: 'week', M: 'month', Y: 'year'}

function offset(lexemes: readonly Lexeme[], length: Found, day: Found): Found | undefined {
  const parts = /^P(\d+)([DWMY])$/.exec(length.meaning.value)
  const link = lexemes[day.from - 1]?.lower ?? ''
  const isNow = day.meaning.value === 'PRESENT_REF' && link === 'from' && length.meaning.anchor !== undefined
  if (!parts || length.meaning.type !== 'DURATION' || day.from - length.to !== 1 || !/^(after|before|from)$/.test(link)) return undefined
  if (isNow || day.meaning.type !== 'DATE' || daysOf(day.meaning.value) === undefined || day.meaning.value.length !== 10 || lexemes[day.from]!.breaks)
    return undefined
  const value = dayAway(day.meaning.value, units[parts[2]!]!, Number(parts[1]) * (link === 'before' ? -1 : 1))
  if (value === undefined) return undefined
  const meaning: Meaning = {type: 'DATE', value, anchor: day.meaning.value, because: `counted from ${day.meaning.value}`}
  return {from: length.from, to: day.to, rule: 'offset', meaning, parts: [length, day]}
}

// “two hours and 15 minutes” is one length.
function longer(lexemes: readonly Lexeme[], first: Found, second: Found): Found | undefined {
  const gap = second.from - first.to
  if (first.rule !== 'duration' || second.rule !== 'duration' || gap > 1 || (gap === 1 && lexemes[first.to]!.lower !== 'and')) return undefined
  const [left, right] = [/^P(T?)(\d+)([YMWDHS])$/.exec(first.meaning.value), /^P(T?)(\d+)([YMWDHS])$/.exec(second.meaning.value)]
  if (!left || !right || order(left[1]! + left[3]!) >= order(right[1]! + right[3]!) || lexemes[second.from]!.breaks) return undefined
  const clock = right[1] === 'T' && left[1] === '' ? 'T' : ''
  return {...first, to: second.to, meaning: {...first.meaning, value: `${first.meaning.value}${clock}${right[2]}${right[3]}`}}
}

function order(letter: string): number {
  return ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'].indexOf(letter)
}

function related(lexemes: readonly Lexeme[], found: Found, next: number): Found {
  if (found.meaning.type !== 'DURATION' && found.rule !== 'day-beside') return found
  const word = lexemes[found.to]?.lower ?? ''
  const way = word === 'of' && found.rule !== 'day-beside' ? undefined : ways[word]
  if (way === undefined) return found
  const from = word === 'prior' && lexemes[found.to + 1]?.lower === 'to' ? found.to + 2 : found.to + 1
  const to = phraseEnd(lexemes, from, Math.min(next, from + longest))
  return to > from ? {...found, relation: {to: way, from, until: to}} : found
}

// “Ms. Lerner's speech”.
function isTitleStop(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  return lexemes[at]!.lower === '.' && before?.isCapital === true && before.lower.length <= 4 && lexemes[at + 1]?.isCapital === true
}

function phraseEnd(lexemes: readonly Lexeme[], from: number, limit: number): number {
  const first = lexemes[from]
  if (!first || first.breaks || !(leads.test(first.lower) || first.isCapital)) return from
  let to = from
  while (to < limit && (lexemes[to]!.kind !== 'mark' || isTitleStop(lexemes, to)) && !lexemes[to]!.breaks && !(to > from && ends.test(lexemes[to]!.lower))) to++
  // “of” binds: “the fall of Kabul”; a phrase of an article alone names no event.
  return to === from + 1 && leads.test(first.lower) ? from : to
}
