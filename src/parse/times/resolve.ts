import type {TimeUnit} from '../../../lexicon/time-words.ts'
import {weekdayName, yearFrom} from '../../text/narrow-date.ts'
import {dateOf, day, dayNumber, daysInMonth, daysOf, isDate, two, weekdayOf, weekOf, yearText} from './calendar.ts'
import type {Context, Meaning} from './meaning.ts'

/** A date that the words tell whole. */
export function dated(value: string, more: Partial<Meaning> = {}): Meaning {
  return {type: 'DATE', value, ...more}
}

/** `now` moved by so many units, to the precision of the unit: (`2024-03-01`, month, -1) → `2024-02`; undefined where `now` is less exact. */
export function moved(now: string, unit: TimeUnit, by: number): string | undefined {
  const year = Number(now.slice(0, 4))
  const month = Number(now.slice(5, 7))
  const days = daysOf(now)
  if (unit === 'year') return yearText(year + by)
  if (unit === 'decade') return String(Math.floor(year / 10) + by).padStart(3, '0')
  if (unit === 'century') return two(Math.floor(year / 100) + by)
  if (unit === 'millennium') return yearText(year + by * 1000)
  if (unit === 'month' && month) return monthValue(year, month + by)
  if (unit === 'quarter' && month) return quarterValue(year, Math.ceil(month / 3) + by)
  if (days === undefined) return undefined
  if (unit === 'week') return weekOf(days + by * 7)
  if (unit === 'weekend') return `${weekOf(days + by * 7)}-WE`
  if (unit === 'fortnight') return weekOf(days + by * 14)
  return dateOf(days + (unit === 'day' ? by : 0))
}

/** The day so many units from `now`, kept within its month: (`2024-01-31`, month, 1) → `2024-02-29`; undefined where `now` tells no day. */
export function dayAway(now: string, unit: TimeUnit, by: number): string | undefined {
  const days = daysOf(now)
  const seconds = {second: 1, minute: 60, hour: 3600}[unit as 'hour']
  if (seconds !== undefined && now.includes('T') && Math.abs(by) < 1e6) return secondsAway(now, by * seconds)
  if (days === undefined || !Number.isFinite(by) || Math.abs(by) > 10_000) return undefined
  const inDays = {day: 1, week: 7, fortnight: 14}[unit as 'day']
  if (inDays !== undefined) return dateOf(days + Math.round(by * inDays))
  const inMonths = {month: 1, quarter: 3, year: 12, decade: 120, century: 1200}[unit as 'month']
  if (inMonths === undefined) return undefined
  const month = monthValue(Number(now.slice(0, 4)), Number(now.slice(5, 7)) + Math.round(by * inMonths))
  return `${month}-${two(Math.min(Number(now.slice(8, 10)), daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))))}`
}

function secondsAway(now: string, by: number): string | undefined {
  const at = Date.parse(`${now.slice(0, 10)}T${(now.slice(11).match(/^\d\d:\d\d(:\d\d)?/)?.[0] ?? '00:00').padEnd(8, ':00')}Z`)
  return Number.isNaN(at) ? undefined : new Date(at + by * 1000).toISOString().slice(0, 19)
}

/** (2024, 14) → `2025-02`. */
export function monthValue(year: number, month: number): string {
  return `${yearText(year + Math.floor((month - 1) / 12))}-${two(((((month - 1) % 12) + 12) % 12) + 1)}`
}

/** (1989, 0) → `1988-Q4`. */
export function quarterValue(year: number, quarter: number): string {
  return `${yearText(year + Math.floor((quarter - 1) / 4))}-Q${((((quarter - 1) % 4) + 4) % 4) + 1}`
}

const openValues: Readonly<Record<TimeUnit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'XXXX',
}

/** “last month”, “tomorrow”: so many units from now. */
export function fromNow(context: Context, unit: TimeUnit, by: number): Meaning {
  const value = context.now === undefined ? undefined : moved(context.now, unit, by)
  if (value === undefined) return dated(openValues[unit], {because: 'no date to count from'})
  return dated(value, {anchor: context.now!, because: `counted from ${context.whence}`})
}

/** A month and day, perhaps with a weekday and a year; without a year the nearest in the direction of the words. */
export function monthDay(
  month: number,
  date: number,
  told: {readonly year?: number | undefined; readonly weekday?: number | undefined},
  context: Context,
): Meaning | undefined {
  if (!isDate(2000, month, date)) return undefined
  if (told.year !== undefined)
    return dated(isDate(told.year, month, date) ? day(told.year, month, date) : `${yearText(told.year)}-${two(month)}`, {isFull: true})
  const now = context.now
  if (now === undefined || context.anchors.length > 0) return anchored(month, date, told.weekday, context)
  const year = nearestYear(now, (candidate) => (isDate(candidate, month, date) ? dayNumber(candidate, month, date) : undefined), context, told.weekday)
  return year === undefined ? openDate(month, date, told.weekday) : dated(day(year, month, date), {anchor: now, because: `the year from ${context.whence}`})
}

// A report without a date: the year is that of the first such day since a season before the latest dated event it tells.
function anchored(month: number, date: number, weekday: number | undefined, context: Context): Meaning {
  const anchor = context.anchors.filter((value) => value.length >= 7 || weekday !== undefined || (month === 2 && date === 29)).at(-1)
  const year = anchor === undefined ? undefined : yearFrom(seasonBefore(anchor), month, date, weekday)
  if (year === undefined || anchor === undefined) return openDate(month, date, weekday)
  const fits =
    weekday === undefined ? (month === 2 && date === 29 ? 'the first leap year' : 'the first such day') : `the first ${weekdayName(weekday)} of that date`
  return dated(day(year, month, date), {anchor, because: `no date of publication; ${fits} since a season before ${anchor}, the latest date told`})
}

// A report that tells of June 20, 2015 tells of the June 17 of that year.
function seasonBefore(anchor: string): string {
  const days = daysOf(anchor.length === 7 ? `${anchor}-01` : anchor)
  return days === undefined ? anchor : dateOf(days - 92)
}

function openDate(month: number, date: number, weekday: number | undefined): Meaning {
  const because =
    weekday === undefined
      ? 'no year told, and none to be had from the text'
      : `no year told; a ${weekdayName(weekday)} falls on it in every fifth, sixth or eleventh year`
  return dated(`XXXX-${two(month)}-${two(date)}`, {because})
}

// In days, of TimeBank's dates without a year: those without a verb to place them lean to the past by a season,
// those with one go against it only where the other way is farther by more than half a year.
const leaning = 110
const against = 200

// The year in which the day is nearest to now; the words around overrule nearness, but a weekday overrules them.
function nearestYear(now: string, dayIn: (year: number) => number | undefined, context: Context, weekday: number | undefined): number | undefined {
  const here = daysOf(now) ?? dayNumber(Number(now.slice(0, 4)), Number(now.slice(5, 7)) || 7, 15)
  const direction = context.direction()
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  const reach = 1
  for (let year = Number(now.slice(0, 4)) - reach; year <= Number(now.slice(0, 4)) + reach; year++) {
    const at = dayIn(year)
    if (at === undefined || (weekday !== undefined && weekdayOf(at) !== weekday)) continue
    const isAgainst = direction === 'future' ? at < here : at > here
    const cost = Math.abs(at - here) + (isAgainst ? (direction === undefined ? leaning : against) : 0)
    if (cost < least) {
      best = year
      least = cost
    }
  }
  return best ?? (weekday === undefined ? undefined : nearestYear(now, dayIn, context, undefined))
}

/** A month without a year: the nearest in the direction of the words. */
export function monthAlone(month: number, context: Context): Meaning {
  if (context.now === undefined) return dated(`XXXX-${two(month)}`, {because: 'no year told'})
  const year = nearestYear(context.now, (candidate) => dayNumber(candidate, month, 15), context, undefined)
  return dated(`${yearText(year!)}-${two(month)}`, {anchor: context.now, because: `the year from ${context.whence}`})
}

/** “Friday”: the last one or this very day, the next one where the words look ahead. */
export function weekdayAlone(weekday: number, context: Context): Meaning {
  const here = context.now === undefined ? undefined : daysOf(context.now)
  if (here === undefined) return dated(`XXXX-WXX-${weekday}`, {because: 'no date to count from'})
  const ahead = (weekday - weekdayOf(here) + 7) % 7
  const by = ahead === 0 ? 0 : context.direction() === 'future' ? ahead : ahead - 7
  return dated(dateOf(here + by), {anchor: context.now!, because: `counted from ${context.whence}`})
}

const letters: Readonly<Record<TimeUnit, readonly [count: number, letter: string]>> = {
  second: [1, 'S'],
  minute: [1, 'M'],
  hour: [1, 'H'],
  day: [1, 'D'],
  weekend: [1, 'WE'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [1, 'Q'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
  millennium: [1000, 'Y'],
}

const finer: Partial<Record<TimeUnit, readonly [count: number, letter: string]>> = {
  year: [12, 'M'],
  hour: [60, 'M'],
  minute: [60, 'S'],
  day: [24, 'H'],
  week: [7, 'D'],
}

/** (3, day) → `P3D`, (2.5, year) → `P2Y6M`, (undefined, month) → `PXM`. */
export function duration(count: number | undefined, unit: TimeUnit): string {
  const [times, letter] = letters[unit]
  const sign = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'PT' : 'P'
  if (count === undefined) return `${sign}X${letter}`
  const total = count * times
  const small = finer[unit]
  if (Number.isInteger(total) || !small) return `${sign}${plainNumber(total)}${letter}`
  const whole = Math.floor(total)
  const rest = plainNumber((total - whole) * small[0])
  return `${sign}${whole ? `${whole}${letter}` : ''}${unit === 'day' ? 'T' : ''}${rest}${small[1]}`
}

function plainNumber(value: number): string {
  return value < 1e15 ? String(Math.round(value * 100) / 100) : value.toFixed(0)
}
