import {yearText} from '../calendar.ts'
import type {Context, Meaning, TimeRule} from '../meaning.ts'
import {dated, moved, quarterValue} from '../resolve.ts'

/** Quarters, halves, fiscal years, decades and centuries. */
export const periodRules: readonly TimeRule[] = [
  {
    name: 'quarter',
    example: 'the third quarter of 1984',
    match: [
      'the? (fiscal -? / flat)? Ordinal quarter',
      '(fiscal -?)? Ordinal - quarter',
      'the? (fiscal -?)? Ordinal -? quarter (of (fiscal / fiscal year)? YearRef)?',
      "the? YearRef ('s)? (fiscal -?)? Ordinal -? quarter",
    ],
    gives: ({n}, context) => quarter(n['Ordinal']!, n['YearRef'], 0, context),
  },
  {
    name: 'quarter-code',
    example: 'Q3 2024',
    match: ['q Code=Day', 'q Code=Day (of / -)? YearRef', 'Year (, / -)? q Code=Day'],
    gives: ({n}, context) =>
      (context.isCapital || n['Year'] !== undefined || n['YearRef'] !== undefined) && n['Code']! <= 4
        ? quarter(n['Code']!, n['YearRef'] ?? n['Year'], 0, context)
        : undefined,
  },
  {
    name: 'year-ago-quarter',
    example: 'the year-earlier third quarter',
    match: ['the? Ago=year - ago|earlier Ordinal -? quarter', 'the? Ago=year - ago|earlier (Number Units)'],
    gives: ({n, w}, context) =>
      w['Units'] === 'month' && n['Number'] ? {type: 'DURATION', value: `P${n['Number']}M`} : quarter(n['Ordinal'] ?? 0, undefined, -1, context),
  },
  {
    name: 'latest-quarter',
    example: 'the year-ago quarter',
    match: [
      'the latest|recent|previous quarter|period',
      'the? (comparable / corresponding / same)? Ago=year - ago|earlier quarter|period',
      'Ago=year - ago|earlier',
      'the? (comparable / corresponding / same / prior) (quarter / period) Ago=a? year (ago / earlier)',
      '(the)? (comparable / corresponding / same) (quarter / period) (of / in)? Ago=last year',
      '(the)? (comparable / corresponding / same) (quarter / period) (a / one) Ago=year (ago / earlier)',
      'the quarter a Ago=year (ago / earlier)',
      "Ago=last year 's quarter|period",
      'the Year quarter|period',
    ],
    gives: ({n, w}, context) => latestQuarter(context, w['Ago'] !== undefined, n['Year']),
  },
  {
    name: 'half-year',
    example: 'the first half of 1990',
    match: ['the? Half=first|second|last|latter half of (fiscal)? YearRef', 'the? Half=first|second|last|latter half of the year'],
    gives: ({n, w}, context) => {
      const year = yearNumber(n['YearRef'] ?? 0, context)
      return year === undefined ? undefined : dated(`${yearText(year)}-H${w['Half'] === 'first' ? 1 : 2}`)
    },
  },
  {
    name: 'half-code',
    example: 'H1 2024',
    match: ['h Code=Day (of / -)? Year', 'Year (, / -)? h Code=Day'],
    gives: ({n}) => (n['Code']! <= 2 ? dated(`${n['Year']}-H${n['Code']}`) : undefined),
  },
  {
    name: 'fiscal-year',
    example: 'fiscal 1989',
    match: ['(the)? fiscal|financial year? Year', 'fiscal|financial year? Year - ShortYear'],
    gives: ({n}) => dated(String(n['Year']), {isFull: true}),
  },
  {
    name: 'decade',
    example: 'the 1990s',
    match: [
      "the? Decade=Year 's",
      'the? Decade=Year s',
      "the? ' ShortYear s",
      "the? ' DecadeWord",
      'the DecadeWord',
      'the? Tens=nineteen|eighteen DecadeWord',
      "the? ShortYear 's",
    ],
    gives: ({n, w}) => decade(w['Tens'] === 'eighteen' ? 1800 + n['DecadeWord']! : (n['Decade'] ?? n['ShortYear'] ?? n['DecadeWord'])),
  },
  {
    name: 'century',
    example: 'the 20th century',
    match: ['the? (early / late / mid)? Ordinal -? century'],
    gives: ({n}) => (n['Ordinal']! > 0 && n['Ordinal']! <= 30 ? dated(String(n['Ordinal']! - 1).padStart(2, '0')) : undefined),
  },
]

function decade(year: number | undefined): Meaning | undefined {
  if (year === undefined) return undefined
  // The noughties are 100 years after 1900.
  const full = year <= 100 ? 1900 + year : year
  return full % 10 === 0 ? dated(String(full / 10), {isFull: true}) : undefined
}

function yearNumber(reference: number, {now}: Context): number | undefined {
  if (reference >= 1000) return reference
  return now === undefined ? undefined : Number(now.slice(0, 4)) + reference
}

// Without a year: this quarter or one of the three before it, the next one where the words look ahead.
function quarter(ordinal: number, reference: number | undefined, yearsBack: number, context: Context): Meaning | undefined {
  if (ordinal < 1 || ordinal > 4) return undefined
  if (reference !== undefined) {
    const year = yearNumber(reference, context)
    return year === undefined ? undefined : dated(quarterValue(year, ordinal))
  }
  const now = context.now === undefined ? undefined : moved(context.now, 'quarter', 0)
  if (now === undefined) return dated(`XXXX-Q${ordinal}`, {because: 'no year told'})
  const isLater = ordinal > Number(now.slice(6))
  const isNext = ordinal + 2 <= Number(now.slice(6)) && context.direction() === 'future'
  const isAhead = isLater && context.direction() === 'future'
  return dated(quarterValue(Number(now.slice(0, 4)) + yearsBack + (isNext ? 1 : isLater && !isAhead ? -1 : 0), ordinal), {anchor: context.now!})
}

function latestQuarter(context: Context, isYearBack: boolean, year: number | undefined): Meaning | undefined {
  const latest = context.lastQuarter
  if (year !== undefined) return dated(latest === undefined ? String(year) : `${year}-${latest.slice(5)}`)
  if (latest === undefined) {
    if (context.now === undefined) return undefined
    return dated(isYearBack ? moved(context.now, 'year', -1)! : (moved(context.now, 'quarter', -1) ?? context.now.slice(0, 4)))
  }
  return dated(isYearBack ? `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}` : latest)
}
