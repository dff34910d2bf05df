import type {TimeUnit} from '../../../../lexicon/time-words.ts'
import type {Context, Meaning, TimeRule} from '../meaning.ts'
import type {Captures} from '../pattern.ts'
import {dated, duration, fromNow, moved} from '../resolve.ts'

const few = 'several|few|many|numerous|various|countless'

/** Lengths of time, and times told by their length from another. */
export const spanRules: readonly TimeRule[] = [
  {
    name: 'duration',
    example: 'five months',
    match: [
      '(Half / Number) (more / straight / consecutive / long / additional / full / whole / trading / working / business / calendar)? (Units / Unit)',
      '(Half / Number) - Unit (- long)?',
      'Number (to / or / -) To=Number (Units / Unit)',
      'half a|an Unit',
      'a half - Unit',
      'Article=a|an (whole / full / entire / single / half)? Unit (and Share=a half)?',
      'a couple of? (more / full)? Units',
    ],
    gives: (found, context) => length(found, context),
  },
  {
    name: 'vague-duration',
    example: 'several months',
    match: [`a? Few=${few} (more / short / long / full)? Units`, 'Units', 'Units - long', 'some time', 'a while', 'a long time'],
    gives: ({w}, context) => vague(w, context),
  },
  {
    name: 'window',
    example: 'the past two months',
    match: [
      '(the / these / those / its / his / her / their)? Edge=past|last|next|coming|first|final|latest|previous|following|recent|opening|closing (Number / Half) (more / or so)? (Units / Unit) (or so)?',
      `(the / these / those)? Edge=past|last|next|coming|first|final|previous|following Few=${few}|couple (of)? Units (or so)?`,
      '(the)? Edge=past|last|next|coming|first|final Number to|or|- Number Units',
      '(the / these / those)? Edge=recent|coming|past|early|opening Units',
      'the Units Edge=ahead',
      'the (Number / Half) Units',
    ],
    gives: (found) => ({type: 'DURATION', value: duration(countOf(found), (found.w['Units'] ?? found.w['Unit'] ?? 'day') as TimeUnit)}),
  },
  {
    name: 'ago',
    example: 'two weeks ago',
    match: [
      '(Half / Number) (Units / Unit) (and Share=a half)? (or so)? Way=ago|earlier|later|hence|prior',
      '(Half / Number) (Units / Unit) Way=from now|today',
      `a? Few=${few}|couple of? Units Way=ago|earlier|later`,
      'a|an Unit (or so)? Way=ago|earlier|later|hence',
      'Units Way=ago',
      'a? Half=half (an / a)? (Unit / Units) Way=ago|earlier|later',
    ],
    gives: (found, context) => away(found, context),
  },
  {
    name: 'in-so-long',
    example: 'in two weeks',
    match: ['[in] (Half / Number) (Units / Unit) [time]'],
    gives: ({n, w}) => ({type: 'DURATION', value: duration(n['Half'] ?? n['Number'], (w['Units'] ?? w['Unit']) as TimeUnit)}),
  },
]

function countOf({n, w}: Captures): number | undefined {
  if (w['Few'] === 'couple') return 2
  return n['Half'] ?? n['Number']
}

function length(found: Captures, context: Context): Meaning | undefined {
  const {n, w} = found
  const unit = (w['Units'] ?? w['Unit']) as TimeUnit
  // “the 72-year-old” tells an age, which is a quantity.
  if (context.beside(0) === 'old' || (context.beside(0) === '-' && context.beside(1) === 'old')) return undefined
  // “$5 a share a year” and “12 barrels a day” tell a rate, “a year-earlier loss” a quarter.
  if (w['Article'] !== undefined && (/^(\d.*|%|times|.{2,}[^s]s)$/.test(context.beside(-1)) || context.beside(0) === '-')) return undefined
  const count = n['Half'] ?? n['To'] ?? n['Number'] ?? 1
  return {type: 'DURATION', value: duration(count, unit)}
}

function vague(w: Readonly<Record<string, string>>, context: Context): Meaning | undefined {
  if (context.beside(0) === 'old') return undefined
  const unit = (w['Units'] ?? 'month') as TimeUnit
  if (w['Few'] === undefined && (unit === 'second' || unit === 'minute' || unit === 'quarter' || unit === 'weekend')) return undefined
  return {type: 'DURATION', value: w['Units'] === undefined ? 'PXX' : duration(undefined, unit)}
}

function away(found: Captures, context: Context): Meaning {
  const {w} = found
  const unit = (w['Units'] ?? w['Unit']) as TimeUnit
  const count = w['Few'] === undefined || w['Few'] === 'couple' ? (countOf(found) ?? (w['Unit'] !== undefined ? 1 : undefined)) : undefined
  const isAhead = w['Way'] === 'later' || w['Way'] === 'hence' || w['Way'] === 'now' || w['Way'] === 'today'
  if (count === undefined) return dated(isAhead ? 'FUTURE_REF' : 'PAST_REF')
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return {type: 'DURATION', value: duration(count, unit)}
  if (unit === 'year' && context.lastQuarter !== undefined) return dated(moved(quarterStart(context.lastQuarter), 'quarter', isAhead ? 4 * count : -4 * count)!)
  const from =
    (w['Way'] === 'earlier' || w['Way'] === 'later') && context.last !== undefined ? {...context, now: context.last, whence: 'the date told before'} : context
  if (unit === 'decade') return fromNow(from, 'year', (isAhead ? 10 : -10) * count)
  if (unit === 'century') return fromNow(from, 'year', (isAhead ? 100 : -100) * count)
  return fromNow(from, unit, Math.round(isAhead ? count : -count))
}

// `1989-Q3` → `1989-07`.
function quarterStart(value: string): string {
  return `${value.slice(0, 4)}-${String(Number(value.slice(6)) * 3 - 2).padStart(2, '0')}`
}
