import type {Lexeme} from '../../text/lexemes.ts'
import {dateOf, daysOf, weekOf} from './calendar.ts'
import type {Meaning} from './meaning.ts'
import type {Found} from './scan.ts'

type Prefix = {
  readonly example: string
  /** Lower-case words right before the time. */
  readonly words: readonly string[]
  readonly gives: (meaning: Meaning, rule: string) => Meaning | undefined
}

const isDated = ({type, value}: Meaning): boolean => (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF')

const dateWith = (modifier: string) => (meaning: Meaning) => (isDated(meaning) && meaning.modifier === undefined ? {...meaning, modifier} : undefined)
const lengthWith = (modifier: string) => (meaning: Meaning, rule: string) =>
  (meaning.type === 'DURATION' || rule === 'ago') && meaning.modifier === undefined ? {...meaning, modifier} : undefined
const eitherWith = (modifier: string) => (meaning: Meaning, rule: string) => dateWith(modifier)(meaning) ?? lengthWith(modifier)(meaning, rule)

/** Words before a time that are part of it; the longest first. */
const prefixes: readonly Prefix[] = [
  {
    example: 'the beginning of October',
    words: ['the beginning of', 'the start of', 'beginning of', 'start of', 'the beginning of the', 'beginning of the'],
    gives: dateWith('START'),
  },
  {example: 'the middle of October', words: ['the middle of', 'middle of'], gives: dateWith('MID')},
  {example: 'the end of 1994', words: ['the end of', 'the close of', 'end of'], gives: dateWith('END')},
  {example: 'early May', words: ['the early', 'early', 'early in', 'earlier', 'earlier in', 'early on'], gives: dateWith('START')},
  {example: 'mid-May', words: ['the mid -', 'the mid', 'mid -', 'mid'], gives: dateWith('MID')},
  {example: 'late May', words: ['the late', 'late', 'late -', 'late in', 'later', 'later in', 'late on'], gives: dateWith('END')},
  {example: 'about two months', words: ['about', 'around', 'approximately', 'roughly', 'some', 'circa'], gives: eitherWith('APPROX')},
  {example: 'nearly five months', words: ['nearly', 'almost', 'just under', 'less than', 'under', 'fewer than'], gives: lengthWith('LESS_THAN')},
  {
    example: 'over a week',
    words: ['more than', 'over', 'longer than', 'well over', 'just over'],
    gives: (meaning, rule) => (rule === 'window' ? undefined : lengthWith('MORE_THAN')(meaning, rule)),
  },
  {example: 'at least 30 days', words: ['at least', 'no less than', 'a minimum of'], gives: lengthWith('EQUAL_OR_MORE')},
  {example: 'up to 180 days', words: ['up to', 'at most', 'no more than', 'as long as', 'a maximum of'], gives: lengthWith('EQUAL_OR_LESS')},
  {example: 'the day before last Tuesday', words: ['the day before', 'day before'], gives: (meaning) => dayBeside(meaning, -1)},
  {example: 'the day after Christmas', words: ['the day after', 'day after'], gives: (meaning) => dayBeside(meaning, 1)},
  {example: 'the week of March 6', words: ['the week of', 'the week beginning', 'week of'], gives: weekAround},
]

const prefixByLast = new Map<string, {words: readonly string[]; gives: Prefix['gives']}[]>()
for (const {words, gives} of prefixes)
  for (const phrase of words) {
    const parts = phrase.split(' ')
    const last = parts.at(-1)!
    prefixByLast.set(
      last,
      [...(prefixByLast.get(last) ?? []), {words: parts, gives}].sort((left, right) => right.words.length - left.words.length),
    )
  }

function dayBeside(meaning: Meaning, by: number): Meaning | undefined {
  const days = meaning.type === 'DATE' ? daysOf(meaning.value) : undefined
  return days === undefined ? undefined : {...meaning, value: dateOf(days + by)}
}

function weekAround(meaning: Meaning): Meaning | undefined {
  const days = meaning.type === 'DATE' ? daysOf(meaning.value) : undefined
  return days === undefined ? undefined : {...meaning, value: weekOf(days)}
}

/** Takes in the words before each time that say which part of it, or about how much, is meant. */
export function withPrefixes(lexemes: readonly Lexeme[], all: readonly Found[]): Found[] {
  return all.map((found, index) => {
    const floor = all[index - 1]?.to ?? 0
    return prefixed(lexemes, prefixed(lexemes, found, floor), floor)
  })
}

function prefixed(lexemes: readonly Lexeme[], found: Found, floor: number): Found {
  if (lexemes[found.from]?.breaks) return found
  for (const {words, gives} of prefixByLast.get(lexemes[found.from - 1]?.lower ?? '') ?? []) {
    const from = found.from - words.length
    if (from < floor || !words.every((word, index) => lexemes[from + index]!.lower === word && !(index > 0 && lexemes[from + index]!.breaks))) continue
    const meaning = gives(found.meaning, found.rule)
    if (meaning) return {...found, from, meaning}
  }
  return found
}

/** “10 p.m. Wednesday”, “Friday, at 9 a.m.”: a time of day and the day beside it are one time. */
export function withClocks(lexemes: readonly Lexeme[], all: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const found of all) {
    const before = joined.at(-1)
    const both = before && isBeside(lexemes, before, found) ? clocked(before, found) : undefined
    if (both) joined[joined.length - 1] = both
    else joined.push(found)
  }
  return joined
}

const links = new Set([',', 'on', 'at', 'of', 'around', 'about', 'by', '-'])

function isBeside(lexemes: readonly Lexeme[], before: Found, found: Found): boolean {
  if (found.from - before.to > 2) return false
  for (let at = before.to; at < found.from; at++) if (!links.has(lexemes[at]!.lower)) return false
  return !lexemes[found.from]!.breaks
}

function clocked(left: Found, right: Found): Found | undefined {
  const [clock, date] = isClock(left) ? [left, right] : isClock(right) ? [right, left] : []
  if (!clock || !date || (date.meaning.type !== 'DATE' && date.meaning.type !== 'SET') || !/^(\d{4}|XXXX)-(\d\d|XX|WXX)-[\dX]{1,2}$/.test(date.meaning.value))
    return undefined
  const time = clock.meaning.value.slice(clock.meaning.value.indexOf('T'))
  const zone = clock.meaning.edtf?.slice(clock.meaning.value.length) ?? ''
  const value = `${date.meaning.value}${time}`
  return {
    from: left.from,
    to: right.to,
    rule: clock.rule,
    meaning: {...date.meaning, type: date.meaning.type === 'SET' ? 'SET' : 'TIME', value, ...(zone ? {edtf: `${value}${zone}`} : {})},
  }
}

function isClock(found: Found): boolean {
  return found.rule === 'clock' || (found.rule === 'part-of-day' && found.meaning.value.endsWith('TNI'))
}
