import type {TimeUnit} from '../../../../lexicon/time-words.ts'
import {dateOf} from '../calendar.ts'
import {boundsOf, edtfOf} from '../edtf.ts'
import type {Context, Meaning, TimeRule} from '../meaning.ts'
import type {Captures} from '../pattern.ts'
import {dated, dayAway, duration, fromNow, moved} from '../resolve.ts'

const few = 'several|few|many|numerous|various|countless'

/** Lengths of time, and times told by their length from another. */
export const spanRules: readonly TimeRule[] = [
  {
    name: 'duration',
    example: 'five months',
    match: [
      '(Half / Number) more|straight|consecutive|long|additional|full|whole|trading|working|business|calendar? (Units / Unit)',
      '(Half / Number) - Unit (- long)?',
      'Number (to / or / -) To=Number (Units / Unit)',
      'a? HalfWord=half (a / an / -)? Unit',
      'All=full|all|whole|entire|another -? Unit',
      'Article=a|an (whole / full / entire / single / half)? Unit (and Share=a half)?',
      'a? Couple=couple of? (more / full)? Units',
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
      'the|these|those|its|his|her|their? Edge=past|last|next|coming|first|final|latest|previous|following|recent|opening|closing (Number / Half) (more / or so)? (Units / Unit) (or so)?',
      `the|these|those? Edge=past|last|next|coming|first|final|previous|following Few=${few}|couple (of)? Units (or so)?`,
      '(the)? Edge=past|last|next|coming|first|final Number to|or|- Number Units',
      'the|these|those? Edge=recent|coming|past|early|opening Units',
      'the Units Edge=ahead',
      'the (Number / Half) Units',
    ],
    gives: (found, context) => window(found, context),
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
    name: 'day-beside',
    example: 'the day after the resignation',
    match: ['the Unit [after|before] [the|a|an|his|her|its|their|this]', 'the Eve=eve [of]'],
    gives: ({w}) => ({type: 'DURATION', value: duration(1, (w['Unit'] ?? 'day') as TimeUnit)}),
  },
  {
    name: 'in-so-long',
    example: 'in two weeks',
    match: ['[in] (Half / Number) (Units / Unit) [time]?', '[within] (Half / Number) (Units / Unit)'],
    gives: (found, context) => ahead(found, context),
  },
]

// “the past two months” is a length of time that ends today.
function window(found: Captures, context: Context): Meaning | undefined {
  // “is expected to last three days”.
  if (found.w['Edge'] === 'last' && /^(to|will|would|could|may|might|can|should|must|'ll|not)$/.test(context.beside(-1))) return undefined
  const unit = (found.w['Units'] ?? found.w['Unit'] ?? 'day') as TimeUnit
  const count = countOf(found)
  const meaning: Meaning = {type: 'DURATION', value: duration(count, unit)}
  const way = {past: -1, last: -1, previous: -1, next: 1, coming: 1, following: 1}[found.w['Edge'] ?? '']
  if (context.now === undefined || count === undefined || way === undefined) return meaning
  const edtf = unit === 'quarter' || unit === 'decade' ? wholeUnits(context.now, unit, count, way) : days(context.now.slice(0, 10), unit, count, way)
  return edtf === undefined ? meaning : {...meaning, edtf, anchor: context.now, because: `counted from ${context.whence}`}
}

// The past three days end yesterday, the next three begin tomorrow.
function days(today: string, unit: TimeUnit, count: number, way: number): string | undefined {
  const near = dayAway(today, 'day', way)
  const far = dayAway(today, unit, count * way)
  if (near === undefined || far === undefined || far.includes('T')) return undefined
  return way < 0 ? `${far}/${near}` : `${near}/${far}`
}

// The past two quarters are the two whole ones before this.
function wholeUnits(now: string, unit: TimeUnit, count: number, way: number): string | undefined {
  const [first, last] = way < 0 ? [-count, -1] : [1, count]
  const edges = [moved(now, unit, first), moved(now, unit, last)].map((value) =>
    value === undefined ? undefined : boundsOf(edtfOf(value, undefined)?.replace('X', '0') ?? ''),
  )
  const end = unit === 'decade' ? moved(now, unit, last) : undefined
  if (!edges[0] || !edges[1]) return undefined
  return `${dateOf(edges[0][0])}/${end === undefined ? dateOf(edges[1][1]) : `${end}9-12-31`}`
}

// “in two weeks”, where it looks ahead: the length of time, and the day that it leads to.
function ahead(found: Captures, context: Context): Meaning {
  const unit = (found.w['Units'] ?? found.w['Unit']) as TimeUnit
  const count = found.n['Half'] ?? found.n['Number']
  const meaning: Meaning = {type: 'DURATION', value: duration(count, unit)}
  if (context.now === undefined || context.direction() === 'past') return meaning
  const day = dayAway(context.now, unit, count!)
  return day === undefined
    ? meaning
    : {
        ...meaning,
        edtf: context.beside(-1) === 'within' ? `${context.now.slice(0, 10)}/${day}` : day,
        anchor: context.now,
        because: `counted from ${context.whence}`,
      }
}

function countOf({n, w}: Captures): number | undefined {
  if (w['Few'] === 'couple') return 2
  return n['Half'] ?? n['Number']
}

function length(found: Captures, context: Context): Meaning | undefined {
  const {n, w} = found
  const unit = (w['Units'] ?? w['Unit']) as TimeUnit
  // “the 72-year-old” tells an age, which is a quantity.
  if (context.beside(0) === 'old' || (context.beside(0) === '-' && context.beside(1) === 'old')) return undefined
  if (unit === 'quarter' && (w['Article'] !== undefined || w['HalfWord'] !== undefined)) return undefined
  if (unit === 'second' && w['Article'] !== undefined && /^[a-z]/.test(context.beside(0))) return undefined
  // “$5 a share a year” and “12 barrels a day” tell a rate, “a year-earlier loss” a quarter.
  const isTold = /^(after|before|ago|earlier|later|following|since)$/.test(context.beside(0))
  if (
    w['Article'] !== undefined &&
    !isTold &&
    (/^(\d.*|%|times|percent|hundred|thousand|million|billion|trillion|.{2,}[^s]s)$/.test(context.beside(-1)) || context.beside(0) === '-')
  )
    return undefined
  const count =
    w['Couple'] !== undefined ? 2 : w['HalfWord'] === undefined ? (n['Half'] ?? n['To'] ?? n['Number'] ?? 1) + (w['Share'] === undefined ? 0 : 0.5) : 0.5
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
  const isAhead = w['Way'] === 'later' || w['Way'] === 'hence' || w['Way'] === 'from'
  if (count === undefined) return dated(isAhead ? 'FUTURE_REF' : 'PAST_REF')
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const edtf = context.now === undefined ? undefined : dayAway(context.now, unit, isAhead ? count : -count)
    return {type: 'DURATION', value: duration(count, unit), ...(edtf === undefined ? {} : {edtf})}
  }
  if (unit === 'year' && context.lastQuarter !== undefined) return dated(moved(quarterStart(context.lastQuarter), 'quarter', isAhead ? 4 * count : -4 * count)!)
  const from =
    (w['Way'] === 'earlier' || w['Way'] === 'later') && context.last !== undefined ? {...context, now: context.last, whence: 'the date told before'} : context
  if (unit === 'decade') return fromNow(from, 'year', (isAhead ? 10 : -10) * count)
  if (unit === 'century') return fromNow(from, 'year', (isAhead ? 100 : -100) * count)
  const meaning = fromNow(from, unit, Math.round(isAhead ? count : -count))
  // Two weeks ago is about that day, whatever week it fell in.
  const day = unit === 'week' && from.now !== undefined ? dayAway(from.now.slice(0, 10), unit, isAhead ? count : -count) : undefined
  return day === undefined ? meaning : {...meaning, edtf: `${day}~`}
}

// `1989-Q3` → `1989-07`.
function quarterStart(value: string): string {
  return `${value.slice(0, 4)}-${String(Number(value.slice(6)) * 3 - 2).padStart(2, '0')}`
}
