import type {TimeUnit} from '../../../../lexicon/time-words.ts'
import {dateOf, dayNumber, daysOf, nthWeekday, two, weekdayOf, weekOf, yearText} from '../calendar.ts'
import type {Context, Meaning, TimeRule} from '../meaning.ts'
import {dated, fromNow, moved, weekdayAlone} from '../resolve.ts'

const steps: Readonly<Record<string, number>> = {last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1, following: 1, upcoming: 1, same: 0}

/** Times that are told from the day of writing: weekdays, “yesterday”, “last week”. */
export const deicticRules: readonly TimeRule[] = [
  {
    name: 'day-word',
    example: 'yesterday',
    match: ['Word=today|yesterday|tomorrow|tmr|tmrw', 'Word=today|yesterday|tomorrow Part'],
    gives: ({w}, context) =>
      context.beside(-1) === 'usa' ? undefined : withPart(fromNow(context, 'day', {yesterday: -1, today: 0}[w['Word'] ?? ''] ?? 1), w['Part']),
  },
  {name: 'day-before-yesterday', example: 'the day before yesterday', match: ['the? day before yesterday'], gives: (_, context) => fromNow(context, 'day', -2)},
  {name: 'day-after-tomorrow', example: 'the day after tomorrow', match: ['the? day after tomorrow'], gives: (_, context) => fromNow(context, 'day', 2)},
  {
    name: 'part-of-day',
    example: 'last night',
    match: ['Word=tonight', 'this Part', 'Last=last Part'],
    gives: ({w}, context) => withPart(fromNow(context, 'day', w['Last'] === undefined ? 0 : -1), w['Part'] ?? 'NI'),
  },
  {
    name: 'weekday',
    example: 'Friday',
    match: ['Weekday', 'Weekday Part', 'Weekday -? Part'],
    gives: ({n, w}, context) => (isWeekday(context, w['Part']) ? withPart(weekdayAlone(n['Weekday']!, context), w['Part']) : undefined),
  },
  {
    name: 'weekday-told-from-now',
    example: 'last Friday',
    match: [
      'the? Step=last|past|previous|this|next|coming|following|upcoming (past / coming)? Weekday Part?',
      'Weekday Part? of? Week=last|this|next week',
      'Week=last|this|next week on? Weekday Part?',
    ],
    gives: ({n, w}, context) =>
      withPart(w['Week'] === undefined ? weekdayFrom(context, n['Weekday']!, w['Step']!) : weekdayOfWeek(context, n['Weekday']!, w['Week']), w['Part']),
  },
  {
    name: 'nth-weekday',
    example: 'the first Friday of next month',
    match: ['the? (Ordinal / Last=last) Weekday (of / in) (Month (,? YearRef)? / Step=this|next|last|previous|the month)'],
    gives: ({n, w}, context) => nthWeekdayOf(n, w, context),
  },
  {
    name: 'nth-week',
    example: 'the first week of 2015',
    match: ['the? (Ordinal / Last=last) week (of / in)? YearRef', 'week Number (of / ,)? YearRef'],
    gives: ({n, w}, context) => nthWeekOf(w['Last'] === undefined ? (n['Ordinal'] ?? n['Number'])! : -1, n['YearRef']!, context),
  },
  {
    name: 'month-told-from-now',
    example: 'last April',
    match: ['Step=last|past|previous|this|next|coming|following|upcoming (past / coming)? Month'],
    gives: ({n, w}, {now}) =>
      now === undefined ? dated(`XXXX-${two(n['Month']!)}`, {because: 'no year told'}) : sameYear(now, `-${two(n['Month']!)}`, w['Step']!),
  },
  {
    name: 'season',
    example: 'last summer',
    match: ['Step=last|past|this|next|coming|the past? Season', 'the? Season of? (Year / Year=SpelledYear)', 'Season'],
    gives: ({n, w}, context) => season(w['Season']!, n['Year'], w['Step'], context),
  },
  {
    name: 'unit-told-from-now',
    example: 'last week',
    match: ['the? Step=last|past|previous|this|current|next|coming|upcoming (past / current / coming / entire / same / fiscal / financial)? Unit'],
    gives: ({w}, context) => unitFrom(context, w['Unit'] as TimeUnit, w['Step']!),
  },
  {
    name: 'same-unit',
    example: 'that year',
    match: ['Step=that same? Unit', 'the Step=same Unit', 'the Step=following|next|previous|preceding Unit', 'the Unit Step=before'],
    gives: ({w}, context) => unitFrom({...context, now: context.last ?? context.now, whence: 'the date told before'}, w['Unit'] as TimeUnit, w['Step']!),
  },
  {
    name: 'this-unit',
    example: 'the weekend',
    match: ['the Unit', 'the (full / entire / whole / fiscal / financial / calendar / latest fiscal?) Unit'],
    gives: ({w}, context) => theUnit(w['Unit'] as TimeUnit, context),
  },
]

/** The same day with `TMO` and the like. */
export function withPart(day: Meaning, part: string | undefined): Meaning {
  return part === undefined ? day : {...day, type: 'TIME', value: `${day.value}T${part}`}
}

// “sat” and “sun” are other words too; “Wed.” and “on Fri” are not.
// “Black Saturday” and “Super Tuesday” are names.
function isWeekday(context: Context, part: string | undefined): boolean {
  if (/^(black|bloody|super|fat|cyber|good)$/.test(context.beside(-1))) return false
  return part !== undefined || context.beside(-1) === 'on' || !context.isShort
}

function weekdayFrom(context: Context, weekday: number, step: string): Meaning {
  const isPrevious = step === 'previous' || step === 'following'
  const from = isPrevious && context.last !== undefined ? {...context, now: context.last, whence: 'the date told before'} : context
  const here = from.now === undefined ? undefined : daysOf(from.now)
  if (here === undefined) return dated(`XXXX-WXX-${weekday}`, {because: 'no date to count from'})
  const ahead = (weekday - weekdayOf(here) + 7) % 7
  const way = steps[step] ?? 0
  const isBack = way < 0 || (step === 'this' && ahead > 0 && context.direction() === 'past')
  const offset = isBack ? (ahead === 0 ? -7 : ahead - 7) : way > 0 ? ahead || 7 : ahead
  return dated(dateOf(here + offset), {anchor: from.now!, because: `counted from ${from.whence}`})
}

function weekdayOfWeek(context: Context, weekday: number, step: string): Meaning {
  const here = context.now === undefined ? undefined : daysOf(context.now)
  if (here === undefined) return dated(`XXXX-WXX-${weekday}`, {because: 'no date to count from'})
  return dated(dateOf(here - weekdayOf(here) + weekday + (steps[step] ?? 0) * 7), {anchor: context.now!, because: `counted from ${context.whence}`})
}

function nthWeekdayOf(n: Readonly<Record<string, number>>, w: Readonly<Record<string, string>>, context: Context): Meaning | undefined {
  const month = n['Month'] === undefined ? (context.now === undefined ? undefined : moved(context.now, 'month', steps[w['Step'] ?? ''] ?? 0)) : undefined
  const now = context.now === undefined ? undefined : Number(context.now.slice(0, 4))
  const reference = n['YearRef']
  const year =
    month === undefined
      ? reference !== undefined && reference >= 1000
        ? reference
        : now === undefined
          ? undefined
          : now + (reference ?? 0)
      : Number(month.slice(0, 4))
  const nth = w['Last'] === undefined ? n['Ordinal']! : -1
  if (year === undefined || nth > 5 || nth === 0) return undefined
  const day = dateOf(nthWeekday(year, n['Month'] ?? Number(month!.slice(5)), n['Weekday']!, nth))
  return dated(day, reference !== undefined && reference >= 1000 ? {isFull: true} : {anchor: context.now!})
}

function nthWeekOf(nth: number, reference: number, context: Context): Meaning | undefined {
  const year = reference >= 1000 ? reference : context.now === undefined ? undefined : Number(context.now.slice(0, 4)) + reference
  if (year === undefined || nth > 53 || nth === 0) return undefined
  return dated(nth > 0 ? `${yearText(year)}-W${two(nth)}` : weekOf(dayNumber(year, 12, 28)))
}

function sameYear(now: string, rest: string, step: string): Meaning {
  const year = Number(now.slice(0, 4))
  const here = now.slice(4, 4 + rest.length)
  const way = steps[step] ?? 0
  const shift = way < 0 ? (here > rest ? 0 : -1) : way > 0 ? (here < rest ? 0 : 1) : 0
  return dated(`${yearText(year + shift)}${rest}`, {anchor: now, because: 'the year from the date of publication'})
}

const seasonEnds: Readonly<Record<string, string>> = {SP: '-06', SU: '-09', FA: '-12', WI: '-03'}

function season(code: string, year: number | undefined, step: string | undefined, context: Context): Meaning | undefined {
  if (year !== undefined) return dated(`${yearText(year)}-${code}`, {isFull: true})
  if (context.now === undefined) return step === undefined ? undefined : dated(`XXXX-${code}`, {because: 'no year told'})
  // A bare “fall” or “spring” is as often another word; “in the fall” is not.
  if (step === undefined && !/^(in|by|since|during|until|through|mid|early|late|of)$/.test(context.beside(-1))) return undefined
  if (step === 'the' && !/^(in|by|since|during|until|through|mid|early|late|of|over|for)$/.test(context.beside(-1))) return undefined
  const now = context.now
  const current = Number(now.slice(0, 4))
  const isOver = now.slice(4, 7) > seasonEnds[code]! && code !== 'WI'
  const shift = step === 'last' || step === 'past' ? (isOver ? 0 : -1) : step === 'next' || step === 'coming' ? (isOver ? 1 : 0) : 0
  return dated(`${yearText(current + shift)}-${code}`, {anchor: now, because: `the year from ${context.whence}`})
}

function unitFrom(context: Context, unit: TimeUnit, step: string): Meaning | undefined {
  const by = steps[step] ?? (step === 'preceding' || step === 'before' ? -1 : 0)
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined
  if (unit === 'day' && step !== 'that' && step !== 'same' && step !== 'this' && step !== 'following' && step !== 'next' && step !== 'previous')
    return undefined
  return fromNow(context, unit, by)
}

function theUnit(unit: TimeUnit, context: Context): Meaning | undefined {
  if (unit === 'quarter') return dated(context.lastQuarter ?? fromNow(context, 'quarter', -1).value)
  if (unit === 'year') return /^end(ed|ing|s)$/.test(context.beside(0)) ? {type: 'DURATION', value: 'P1Y'} : fromNow(context, unit, 0)
  // “the end of the month”, “earlier in the week”: alone, “the week” is as often any.
  const [lead, link] = [context.beside(-2), context.beside(-1)]
  const isPart = (link === 'of' && /^(end|beginning|start|middle|close)$/.test(lead)) || (link === 'in' && /^(earlier|later|early|late)$/.test(lead))
  if (isPart && (unit === 'day' || unit === 'week' || unit === 'month')) return fromNow(context, unit, 0)
  // “Over the weekend”, written from Monday to Thursday, is the one before.
  const here = context.now === undefined ? undefined : daysOf(context.now)
  if (unit === 'weekend') return fromNow(context, unit, here !== undefined && weekdayOf(here) < 5 && context.direction() !== 'future' ? -1 : 0)
  return undefined
}
