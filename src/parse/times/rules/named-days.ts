import {holidays} from '../../../../lexicon/holidays.ts'
import {dateOf, dayNumber, daysOf, easter, nthWeekday} from '../calendar.ts'
import type {Context, Meaning, TimeRule} from '../meaning.ts'
import {dated} from '../resolve.ts'

/** Holidays and other days with a name. */
export const namedDayRules: readonly TimeRule[] = [
  {
    name: 'holiday',
    example: 'Thanksgiving Day',
    match: ['the? Holiday (,? of? (Year / YearRef))?', 'Step=last|this|next|past|coming Holiday'],
    gives: ({n, w}, context) => namedDay(w['Holiday']!, n['Year'] ?? n['YearRef'], w['Step'], context),
  },
]

function dayIn(name: string, year: number): number {
  const holiday = holidays.get(name)!
  if ('fromEaster' in holiday) return easter(year) + holiday.fromEaster
  return 'day' in holiday ? dayNumber(year, holiday.month, holiday.day) : nthWeekday(year, holiday.month, holiday.weekday, holiday.nth)
}

function namedDay(name: string, year: number | undefined, step: string | undefined, context: Context): Meaning | undefined {
  // “christmas” without a capital may be a name; “on christmas” and “Christmas” are the day.
  if (
    !context.isCapital &&
    step === undefined &&
    year === undefined &&
    !name.includes(' ') &&
    !/^(on|by|before|after|until|since|at|for)$/.test(context.beside(-1))
  )
    return undefined
  if (year !== undefined && year >= 1000) return dated(dateOf(dayIn(name, year)), {isFull: true})
  const holiday = holidays.get(name)!
  if (context.now === undefined)
    return 'day' in holiday
      ? dated(dateOf(dayIn(name, 2000)).replace('2000', 'XXXX'), {because: 'no year told'})
      : dated('XXXX-XX-XX', {because: 'no year told'})
  const now = Number(context.now.slice(0, 4))
  if (year !== undefined) return dated(dateOf(dayIn(name, now + year)), {anchor: context.now})
  const here = daysOf(context.now) ?? dayNumber(now, 7, 1)
  const days = [now - 1, now, now + 1].map((candidate) => dayIn(name, candidate))
  return dated(dateOf(chosen(days, here, step ?? context.direction())), {anchor: context.now, because: `the year from ${context.whence}`})
}

function chosen(days: readonly number[], here: number, way: string | undefined): number {
  if (way === 'last' || way === 'past') return days.filter((day) => day < here).at(-1)!
  if (way === 'next' || way === 'coming' || way === 'future') return days.find((day) => day >= here)!
  return [...days].sort((left, right) => Math.abs(left - here) - Math.abs(right - here))[0]!
}
