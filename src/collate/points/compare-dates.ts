import type {Relation} from './draft.ts'

/** Days since 1970, both ends inside. */
type Stretch = {readonly from: number; readonly to: number}

/** Two EDTF values: the same, one inside the other (more exact), or apart (they cannot both be when it was). Undefined where one tells no date. */
export function compareDates(left: string, right: string): Relation | undefined {
  const [one, other] = alignYears(left, right)
  if (one === other) return {is: 'same'}
  const [a, b] = [stretchOf(one), stretchOf(other)]
  if (!a || !b) return undefined
  if (a.from === b.from && a.to === b.to) return {is: 'same'}
  if (b.from <= a.from && a.to <= b.to) return {is: 'narrower'}
  if (a.from <= b.from && b.to <= a.to) return {is: 'wider'}
  if (a.from <= b.to && b.from <= a.to) return {is: 'compatible', because: 'the times overlap'}
  return {is: 'excludes'}
}

/** True where the value tells when: `2024`, `2006-03/2010-02`, `XXXX-02-28`; not `P3D`, `PAST_REF`. */
export function isDate(value: string): boolean {
  return /^(?:\d{4}|XXXX-\d\d)/.test(value)
}

// A day without a year is taken in the year of the other.
function alignYears(left: string, right: string): [string, string] {
  const yearOf = (value: string) => /^\d{4}/.exec(value)?.[0]
  const fill = (value: string, year: string | undefined) => (year === undefined ? value : value.replaceAll('XXXX', year))
  return [fill(left, yearOf(right)), fill(right, yearOf(left))]
}

/** First and last day that an EDTF value covers; a time of day counts as its day. Undefined for what is no date. */
export function stretchOf(value: string): Stretch | undefined {
  const [first, last = first] = value.split('/')
  const from = first === '' || first === '..' ? undefined : dayStretch(first!)
  const to = last === '' || last === '..' ? undefined : dayStretch(last!)
  if (!from && !to) return undefined
  return {from: from?.from ?? Number.NEGATIVE_INFINITY, to: to?.to ?? Number.POSITIVE_INFINITY}
}

function dayStretch(value: string): Stretch | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|[T~?%])/.exec(value)
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / 86_400_000
  if (month === undefined) return {from: at(year!, 0, 1), to: at(year!, 11, 31)}
  if (month > 12) return undefined
  if (day === undefined) return {from: at(year!, month - 1, 1), to: at(year!, month, 0)}
  return {from: at(year!, month - 1, day), to: at(year!, month - 1, day)}
}
