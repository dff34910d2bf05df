/** A date made exact, and why. */
export type NarrowedDate = {readonly value: string; readonly because: string}

// How far from an anchor a date without a year is looked for: a leap day on a given weekday comes every 28 years, and 40 over a skipped one.
const farthest = 40

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * `XXXX-02-29` told beside `2024-02-28` → `2024-02-29`; undefined where the anchors do not narrow it.
 * With a weekday (1 is Monday), only years in which the day falls on it count. Anchors to the day or month are wanted.
 */
export function narrowDate(value: string, anchors: readonly string[], weekday?: number): NarrowedDate | undefined {
  const parts = /^XXXX-(\d\d)-(\d\d)/.exec(value)
  if (!parts) return undefined
  const near = anchors.filter((anchor) => /^\d{4}-\d\d(-\d\d)?/.test(anchor)).sort()
  const anchor = near[Math.floor(near.length / 2)]
  if (anchor === undefined) return undefined
  const years = yearsAround(Number(anchor.slice(0, 4)), Number(parts[1]), Number(parts[2]), weekday)
  const target = dayFrom(anchor)
  const best = years.sort((left, right) => distance(left, parts, target) - distance(right, parts, target) || left - right)[0]
  if (best === undefined || (weekday === undefined && parts[0] !== 'XXXX-02-29' && distance(best, parts, target) > 183)) return undefined
  return {value: `${String(best).padStart(4, '0')}${value.slice(4)}`, because: `${reason(parts, weekday)}nearest to ${anchor}, told beside it`}
}

/** The smallest year, from that of `anchor` on, in which the month and day (on that weekday) is not before `anchor`. */
export function yearFrom(anchor: string, month: number, day: number, weekday?: number): number | undefined {
  const first = Number(anchor.slice(0, 4))
  const least = dayFrom(anchor)
  for (let year = first; year <= first + farthest; year++) {
    const at = dayIn(year, month, day)
    if (at !== undefined && at >= least && (weekday === undefined || weekdayFrom(at) === weekday)) return year
  }
  return undefined
}

/** `Wednesday` of 3. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? ''
}

function reason(parts: RegExpExecArray, weekday: number | undefined): string {
  if (weekday !== undefined) return `a ${weekdayName(weekday)}, `
  return parts[1] === '02' && parts[2] === '29' ? 'a leap year, ' : ''
}

function yearsAround(year: number, month: number, day: number, weekday: number | undefined): number[] {
  const years: number[] = []
  for (let offset = -farthest; offset <= farthest; offset++) {
    const at = dayIn(year + offset, month, day)
    if (at !== undefined && (weekday === undefined || weekdayFrom(at) === weekday)) years.push(year + offset)
  }
  return years
}

function distance(year: number, parts: RegExpExecArray, target: number): number {
  return Math.abs((dayIn(year, Number(parts[1]), Number(parts[2])) ?? Number.POSITIVE_INFINITY) - target)
}

function dayFrom(anchor: string): number {
  return dayIn(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)) || 1, Number(anchor.slice(8, 10)) || 1) ?? 0
}

function dayIn(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day)
  return new Date(at).getUTCDate() === day ? at / 86_400_000 : undefined
}

function weekdayFrom(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}
