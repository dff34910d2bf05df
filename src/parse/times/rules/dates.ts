import {two, yearText} from '../calendar.ts'
import type {TimeRule} from '../meaning.ts'
import {dated, monthAlone, monthDay} from '../resolve.ts'

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
      '[last|this|next] Month (D=OrdinalDay / D=Day)',
    ],
    gives: ({n}, context) => monthDay(n['Month']!, n['D']!, {weekday: n['Weekday'], year: n['Year'] ?? yearOf(n['YearRef'], context.now)}, context),
  },
  {
    name: 'day-month',
    example: '28 February 2024',
    match: [
      '(Weekday ,?)? the? (D=OrdinalDay / D=Day) (of / - / day of)? Month (,? of? (Year / Year=SpelledYear / YearRef))?',
      '(Weekday ,?)? D=Day - Month - (Year / ShortYear)',
    ],
    gives: ({n}, context) =>
      monthDay(
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
    match: ['Month'],
    gives: ({n}, context) => (context.isCapital && !context.isShort ? monthAlone(n['Month']!, context) : undefined),
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
  if (/^[$€£¥#+.:/]$/.test(before) || before === 'no' || /^[%:/$°]$/.test(after) || counted.has(after)) return false
  if (after === '-' && before === '-') return false
  return year >= 1900 && year < 2050 ? true : year >= 1400 && year < 2150 && leads.has(before)
}
