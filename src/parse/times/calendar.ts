// Dates are prefixes of ISO 8601 in the proleptic Gregorian calendar; days are counted from 1970-01-01.

/** Days from 1970-01-01 to that day. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(2000 + (year % 400), month - 1, day) / 86_400_000) + Math.round(((year - (2000 + (year % 400))) / 400) * 146_097)
}

/** 19783 → `2024-03-01`. */
export function dateOf(days: number): string {
  const cycles = Math.floor(days / 146_097)
  const date = new Date((days - cycles * 146_097) * 86_400_000)
  return day(date.getUTCFullYear() + cycles * 400, date.getUTCMonth() + 1, date.getUTCDate())
}

/** (2024, 3, 1) → `2024-03-01`. */
export function day(year: number, month: number, date: number): string {
  return `${yearText(year)}-${two(month)}-${two(date)}`
}

/** 988 → `0988`. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0')
}

/** 3 → `03`. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** `2024-03-01…` → its day number; undefined where the day is not told. */
export function daysOf(value: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

/** `2024-W09`: the ISO week of a day. */
export function weekOf(days: number): string {
  const thursday = days - weekdayOf(days) + 4
  const year = Number(dateOf(thursday).slice(0, 4))
  return `${yearText(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`
}

/** Monday of `2024-W09`. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** (2023, 2) → 28. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)
}

/** False for February 30, and for February 29 of 2023. */
export function isDate(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** The day of the nth (from the end where negative) weekday of a month: (2024, 11, 4, 4) is Thanksgiving. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1)
  const offset = (weekday - weekdayOf(first) + 7) % 7
  if (nth > 0) return first + offset + (nth - 1) * 7
  const last = first + daysInMonth(year, month) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
}

/** Easter Sunday of the western churches, by the anonymous Gregorian computus. */
export function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const short = year % 100
  const leap = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leap - moon + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(short / 4) - epact - (short % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * week) / 451)
  const sum = epact + week - 7 * shift + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
