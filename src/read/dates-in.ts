import {isDate} from './is-date.ts'

/** The days that a line names, as ISO 8601, in the order in which they stand: “12 de marzo de 2031”, “March 12th, 2031”, “12.3.2031”, “2031年3月12日”. Months are read in the language given (a BCP 47 tag) and in English; where the order of day and month cannot be told, there is no day. */
export function datesIn(text: string, language = 'en'): string[] {
  const line = text.normalize('NFKC').replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.codePointAt(0)! & 0xf) - (digit >= '०' ? 6 : 0)))
  const months = monthsOf(language)
  const monthIn = (word: string) => months.get(word.toLowerCase())
  return [...line.matchAll(dates)].flatMap(({groups: found = {}}) => {
    const day = found['day'] ?? found['day2'] ?? found['day3']
    const year = found['year'] ?? found['year2'] ?? found['year3']
    if (found['month'] !== undefined) return iso(year!, Number(found['month']), day!)
    if (found['name'] !== undefined) return iso(year!, monthIn(found['name']), day!)
    const [one, other] = [Number(found['one']), Number(found['other'])]
    const full = found['year4']!.length === 2 ? `20${found['year4']}` : found['year4']!
    const isMonthFirst = one > 12 ? false : other > 12 ? true : monthFirst(language)
    if (isMonthFirst === undefined && one !== other) return []
    return isMonthFirst ? iso(full, one, String(other)) : iso(full, other, String(one))
  })
}

// Years before 1900 and of five digits are none of a page's.
const year = '(?:19|20)\\d\\d'
// An hour may be glued to it: “Dec 20, 20316:46 PM”.
const end = '(?!\\d(?!\\d?:\\d\\d))'
const ordinal = '(?:st|nd|rd|th|er|ª|º|\\.)?'
const dates = new RegExp(
  [
    `(?<!\\d)(?<year>${year})(?:[-/.] ?|年 ?|년 ?)(?<month>\\d{1,2})(?:[-/.] ?|月 ?|월 ?)(?<day>\\d{1,2})(?!\\d)`,
    `(?<!\\d)(?<day2>\\d{1,2})${ordinal}[ -](?:de |d['’])?(?<name>\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?[ -](?:del? )?(?<year2>${year})${end}`,
    `(?<name>(?<!\\p{L})\\p{L}[\\p{L}\\p{M}]{2,})\\.? (?<day3>\\d{1,2})${ordinal},? (?<year3>${year})${end}`,
    `(?<![\\d/.])(?<one>\\d{1,2})(?<sign>[-/.]) ?(?<other>\\d{1,2})\\k<sign> ?(?<year4>${year}|(?<=/)\\d\\d)(?![-/]?\\d|/)`,
  ].join('|'),
  'gu',
)

function iso(fullYear: string, month: number | undefined, day: string): string[] {
  const value = month === undefined ? '' : `${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(value) ? [value] : []
}

// Month before day is the order of the United States and where they wrote the school books; English by itself does not tell.
function monthFirst(language: string): boolean | undefined {
  const [tongue, region] = language.toLowerCase().split(/[-_]/)
  if (tongue !== 'en') return false
  return region === undefined ? undefined : region === 'us' || region === 'ph'
}

const known = new Map<string, ReadonlyMap<string, number>>()

// As a language writes them by themselves and in a date, whole and short; “sept” and “sept.” are both written in English.
function monthsOf(language: string): ReadonlyMap<string, number> {
  const tongue = language.toLowerCase().split(/[-_]/)[0] || 'en'
  const found = known.get(tongue)
  if (found) return found
  const months = new Map<string, number>([['sept', 9]])
  for (const one of ['en', ...(isTongue(tongue) ? [tongue] : [])])
    for (const month of ['long', 'short'] as const)
      for (const shape of [{month}, {month, day: 'numeric'} as const]) {
        const format = new Intl.DateTimeFormat(`${one}-u-ca-gregory`, {...shape, timeZone: 'UTC'})
        for (let at = 0; at < 12; at++) {
          const name = format.formatToParts(Date.UTC(2023, at, 15)).find(({type}) => type === 'month')?.value
          if (name && /\p{L}{3}/u.test(name)) months.set(name.toLowerCase().replace(/\.$/, ''), at + 1)
        }
      }
  known.set(tongue, months)
  return months
}

function isTongue(tongue: string): boolean {
  return /^[a-z]{2,3}$/.test(tongue)
}
