import {datedEvents} from '../../../../lexicon/dated-events.ts'
import {dateOf, daysOf, isDate, two, weekdayOf, yearText} from '../calendar.ts'
import type {Context, Meaning, TimeRule} from '../meaning.ts'
import {dated, monthAlone, monthDay, moved} from '../resolve.ts'

/** (24) → 2024, (89) → 1989: a year of two digits lies between 1940 and 2039. */
export function fullYear(short: number): number {
  return short >= 100 ? short : short < 40 ? 2000 + short : 1900 + short
}

/** Days, months and years of the calendar, told by name or number. */
export const dateRules: readonly TimeRule[] = [
  {
    name: 'month-day',
    example: 'Wednesday, February 28, 2024',
    match: [
      '(Weekday ,?)? Month (- / ,)? the? (D=OrdinalDay / D=Day) (,? Year)?',
      '(Weekday ,?)? Month the? (D=OrdinalDay / D=SpelledDay) (,? (Year / Year=SpelledYear))?',
      '(Weekday ,?)? Month . (D=OrdinalDay / D=Day) (,? Year)?',
      '(Weekday ,?)? Month (D=OrdinalDay / D=Day) (,? of? YearRef)',
      '[last|this|next|previous|past] Month (D=OrdinalDay / D=Day) (,? Year)?',
    ],
    gives: ({n}, context) =>
      knownDay(n, context) ?? monthDay(n['Month']!, n['D']!, {weekday: n['Weekday'], year: n['Year'] ?? yearOf(n['YearRef'], context.now)}, context),
  },
  {
    name: 'days-of-month',
    example: 'March 5-7, 2024',
    match: [
      'Month (D=OrdinalDay / D=Day) -|to|until|through (E=OrdinalDay / E=Day) (,? Year)?',
      '(D=OrdinalDay / D=Day) -|to|until|through|and (E=OrdinalDay / E=Day) of? Month (,? Year)?',
      'between|from (D=OrdinalDay / D=Day) and|to (E=OrdinalDay / E=Day) of? Month (,? Year)?',
      'Month between|from (D=OrdinalDay / D=Day) and|to|- (E=OrdinalDay / E=Day) (,? (Year / Year=SpelledYear))?',
    ],
    gives: ({n}, context) =>
      daysOfMonth(monthDay(n['Month']!, n['D']!, {year: n['Year']}, context), monthDay(n['Month']!, n['E']!, {year: n['Year']}, context)),
  },
  {
    name: 'day-month',
    example: '28 February 2024',
    match: [
      '(Weekday ,?)? the? (D=OrdinalDay / D=Day) (of|- / day of)? Month (,|of? (Year=SpelledYear / YearRef))?',
      '(Weekday ,?)? D=Day - Month - (Year / ShortYear)',
    ],
    gives: ({n}, context) =>
      // “$12 December 27” is a price before a date.
      context.beside(-1) === '$'
        ? undefined
        : monthDay(
            n['Month']!,
            n['D']!,
            {weekday: n['Weekday'], year: n['ShortYear'] === undefined ? (n['Year'] ?? yearOf(n['YearRef'], context.now)) : fullYear(n['ShortYear'])},
            context,
          ),
  },
  {
    name: 'iso',
    example: '2024-02-28',
    match: ['Year - MonthNumber - Day', 'Year / MonthNumber / Day', 'Year , Month Day'],
    gives: ({n}, context) => monthDay(n['MonthNumber'] ?? n['Month']!, n['Day']!, {year: n['Year']}, context),
  },
  {
    name: 'slashes',
    example: '10/27/89',
    match: ['A=Day / B=Day / (Year / ShortYear)', 'A=Day - B=Day - (Year / ShortYear)'],
    gives: ({n}, context) => {
      const [month, day] = n['A']! > 12 ? [n['B']!, n['A']!] : [n['A']!, n['B']!]
      return month > 12 ? undefined : monthDay(month, day, {year: n['Year'] ?? fullYear(n['ShortYear']!)}, context)
    },
  },
  {
    name: 'weekday-day',
    example: 'Friday the 15th',
    match: ['Weekday ,? the? D=OrdinalDay', 'Weekday ,? the D=SpelledDay'],
    gives: ({n}, context) => nearWeekday(n['Weekday']!, n['D']!, context),
  },
  {
    name: 'day-alone',
    example: 'on the 21st',
    match: [
      '[on|by|until|till|since|before|after|for|around] the? D=OrdinalDay',
      '[on|by|until|till|since|before|after|from|each] (Weekday ,?)? A=Day / B=Day',
    ],
    gives: ({n, w}, context) => (n['A'] === undefined ? dayAlone(n['D']!, w['the'], context) : slashed(n['A']!, n['B']!, context)),
  },
  {
    name: 'day-of-month-from-now',
    example: '20th of next month',
    match: ['the? D=OrdinalDay (day of / of) Step=this|next|last|the (current / coming)? month'],
    gives: ({n, w}, context) => dayInMonth(n['D']!, w['Step']!, context),
  },
  {
    name: 'nine-eleven',
    example: '9/11',
    match: ['Nine=Day / Eleven=Day'],
    gives: ({n}, context) =>
      n['Nine'] === 9 && n['Eleven'] === 11 && context.beside(0) !== '/' && context.beside(-1) !== '/' ? monthDay(9, 11, {year: 2001}, context) : undefined,
  },
  {
    name: 'year-month',
    example: '2016, November',
    match: ['Year ,? Month', 'MonthNumber (/ / -) Year', 'Year / MonthNumber'],
    gives: ({n}, context) =>
      context.beside(0) === '/' || context.beside(-1) === '/' || context.beside(-1) === '-'
        ? undefined
        : dated(`${n['Year']}-${two(n['Month'] ?? n['MonthNumber']!)}`, {isFull: true}),
  },
  {
    name: 'month-year',
    example: 'February 2019',
    match: ['Month (, / of / in / - / -of)? (Year / Year=SpelledYear)', "Month ' ShortYear"],
    gives: ({n}) => dated(`${yearText(n['Year'] ?? fullYear(n['ShortYear']!))}-${two(n['Month']!)}`, {isFull: true}),
  },
  {
    name: 'month-of-year',
    example: 'June last year',
    match: ['Month ,? of? YearRef'],
    gives: ({n}, {now}) =>
      now === undefined
        ? undefined
        : dated(`${yearText(yearOf(n['YearRef'], now)!)}-${two(n['Month']!)}`, {anchor: now, because: 'the year from the date of publication'}),
  },
  {
    name: 'year-month-number',
    example: '2016-11',
    match: ['Year - MonthNumber'],
    gives: ({n, w}) => (w['x'] === undefined ? dated(`${n['Year']}-${two(n['MonthNumber']!)}`, {isFull: true}) : undefined),
  },
  {
    name: 'month',
    example: 'in February',
    match: ['Month', 'the? month of Month'],
    gives: ({n}, context) => (isMonth(n['Month']!, context) ? monthAlone(n['Month']!, context) : undefined),
  },
  {
    name: 'year',
    example: 'in 1998',
    match: ['Year'],
    gives: ({n}, context) => (isYear(n['Year']!, context.beside(-1), context.beside(0)) ? dated(String(n['Year']), {isFull: true}) : undefined),
  },
  {
    name: 'spelled-year',
    example: 'nineteen ninety-six',
    match: ['(the? year)? Year=SpelledYear', 'the? year (Year / Year=SpelledYear)', "' ShortYear"],
    gives: ({n, w}, context) => {
      if (n['ShortYear'] !== undefined)
        return /^(in|of|since|from|by|to|for|class|summer|spring|fall|winter|season)$/.test(context.beside(-1)) && n['ShortYear'] >= 20
          ? dated(String(fullYear(n['ShortYear'])))
          : undefined
      return w['year'] === undefined && n['Year']! % 1000 === 0 && context.beside(-1) === '' ? undefined : dated(String(n['Year']), {isFull: true})
    },
  },
]

function yearOf(reference: number | undefined, now: string | undefined): number | undefined {
  if (reference === undefined || reference >= 1000) return reference
  return now === undefined ? undefined : Number(now.slice(0, 4)) + reference
}

// “the Sept. 11 attacks”, “the attacks of Sept. 11”.
function knownDay(n: Readonly<Record<string, number>>, context: Context): Meaning | undefined {
  if (n['Year'] !== undefined || n['YearRef'] !== undefined) return undefined
  const isLed = /^(of|on)$/.test(context.beside(-1))
  const event = datedEvents.find(
    ({month, day, words}) => month === n['Month'] && day === n['D'] && (words.test(context.beside(0)) || (isLed && words.test(context.beside(-2)))),
  )
  if (!event || (context.now !== undefined && Number(context.now.slice(0, 4)) < event.year)) return undefined
  return monthDay(event.month, event.day, {year: event.year}, context)
}

function nearWeekday(weekday: number, date: number, context: Context): Meaning | undefined {
  // “closed lower Friday, the fourth decline” counts declines.
  if (/^[a-z]/.test(context.beside(0)) && !/^(and|or|to|at|in|with|when|that|but|for|if|of|should|will|is|was)$/.test(context.beside(0))) return undefined
  const here = context.now === undefined ? undefined : daysOf(context.now)
  if (here === undefined) return dated(`XXXX-XX-${two(date)}`, {because: 'no month told'})
  // A weekday falls on a given day of the month about twice a year.
  const fits = (days: number) => weekdayOf(days) === weekday && Number(dateOf(days).slice(8)) === date
  const days = Array.from({length: 800}, (_, offset) => here + (offset % 2 === 0 ? offset / 2 : -(offset + 1) / 2)).find(fits)
  return days === undefined ? undefined : dated(dateOf(days), {anchor: context.now!, because: `the nearest to ${context.whence}`})
}

// “on the 21st” is a date, “on the 21st floor” is none.
function dayAlone(date: number, _article: string | undefined, context: Context): Meaning | undefined {
  if (/^[a-z]/.test(context.beside(0)) && !/^(and|or|to|at|in|with|when|that|but|for|if)$/.test(context.beside(0))) return undefined
  if (context.now === undefined) return undefined
  const days = daysOf(context.now)
  if (days === undefined) return undefined
  const candidates = [-1, 0, 1]
    .map((by) => moved(context.now!, 'month', by)!)
    .filter((month) => isDate(Number(month.slice(0, 4)), Number(month.slice(5)), date))
  const [best] = candidates
    .map((month) => daysOf(`${month}-${two(date)}`)!)
    .sort((left, right) => costFrom(left, days, context) - costFrom(right, days, context))
  return best === undefined ? undefined : dated(dateOf(best), {anchor: context.now, because: `the month from ${context.whence}`})
}

function costFrom(day: number, here: number, context: Context): number {
  const isAgainst = context.direction() === 'future' ? day < here : day > here
  return Math.abs(day - here) + (isAgainst ? 15 : 0)
}

function dayInMonth(date: number, step: string, context: Context): Meaning | undefined {
  const month = context.now === undefined ? undefined : moved(context.now, 'month', step === 'last' ? -1 : step === 'next' ? 1 : 0)
  if (month === undefined) return dated(`XXXX-XX-${two(date)}`, {because: 'no month told'})
  return dated(`${month}-${two(date)}`, {anchor: context.now!, because: `counted from ${context.whence}`})
}

function slashed(first: number, second: number, context: Context): Meaning | undefined {
  if (context.beside(0) === '/') return undefined
  const [month, date] = first > 12 ? [second, first] : [first, second]
  return month > 12 ? undefined : monthDay(month, date, {}, context)
}

function daysOfMonth(first: Meaning | undefined, last: Meaning | undefined): Meaning | undefined {
  if (!first || !last || last.value.slice(-2) <= first.value.slice(-2) || last.value.length < 10) return undefined
  return {...last, value: `${first.value}/${last.value}`, edtf: `${first.value}/${last.value}`}
}

// “Jan Kavan”, “the March for Life”: names that look like months.
function isMonth(month: number, context: Context): boolean {
  const isLed = monthLeads.has(context.beside(-1))
  if (month === 3 && !isLed && /^(for|of|on|to|against)$/.test(context.beside(0))) return false
  // “April Jones”, “June Smith”.
  if (context.isNextCapital && !isLed && !context.isShort && month >= 4 && month <= 8 && month !== 7) return false
  return context.isShort ? isLed && !context.isNextCapital : context.isCapital || isLed
}

const monthLeads = new Set('in of since until till by from to and between during through last next this mid early late'.split(' '))

const leads = new Set(
  'in since of from until till by before after during circa around about early late mid to through and or between for - ( this that'.split(' '),
)
const counted = new Set(
  'people men women dead killed points % percent soldiers troops dollars euros yuan miles meters metres feet km kg tons tonnes pounds times votes years days'.split(
    ' ',
  ),
)

// “2000 people” and “$1998” are no years; far years need a word that leads to them.
function isYear(year: number, before: string, after: string): boolean {
  if (/^[$€£¥#+/]$/.test(before) || before === 'no' || /^[%:/$°]$/.test(after) || counted.has(after)) return false
  if (after === '-' && before === '-') return false
  return year >= 1900 && year < 2050 ? true : year >= 1400 && year < 2150 && leads.has(before)
}
