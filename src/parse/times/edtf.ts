import {dateOf, daysInMonth, daysOf, mondayOf, two, yearText} from './calendar.ts'

const seasons: Readonly<Record<string, string>> = {SP: '21', SU: '22', FA: '23', WI: '24', Q1: '33', Q2: '34', Q3: '35', Q4: '36', H1: '40', H2: '41'}

/** TIMEX3 → EDTF (ISO 8601-2): `1998-W43` → `1998-10-19/1998-10-25`, `199` → `199X`, May at its START → `1998-05-01~/1998-05-10~`; undefined where it cannot be said. */
export function edtfOf(value: string, modifier: string | undefined): string | undefined {
  const plain = plainEdtf(value)
  if (plain === undefined || modifier === undefined) return plain
  if (modifier === 'APPROX') return plain.includes('/') ? plain : `${plain}~`
  const part = partOf(plain, modifier)
  return part ?? plain
}

function plainEdtf(value: string): string | undefined {
  if (/^(\d{4}|XXXX)(-(\d\d|XX)){0,2}$/.test(value)) return value
  if (/^\d{4}-\d\d-\d\dT\d\d(:\d\d){0,2}$/.test(value))
    return value.includes('T24') ? value.slice(0, 10) : `${value}${':00'.repeat(Math.max(0, 2 - (value.length - 13) / 3))}`
  const named = /^(\d{4}|XXXX)-([SFWQH][PUAI1-4])$/.exec(value)
  if (named) return seasons[named[2]!] && `${named[1]}-${seasons[named[2]!]}`
  if (/^\d{2,3}$/.test(value)) return value.padEnd(4, 'X')
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week) return days(mondayOf(Number(week[1]), Number(week[2])), week[3] ? [5, 6] : [0, 6])
  return /^(\d{4}-\d\d-\d\d)T[A-Z]{2}$/.exec(value)?.[1]
}

function days(monday: number, [from, to]: readonly [number, number]): string {
  return `${dateOf(monday + from)}/${dateOf(monday + to)}`
}

const thirds: Readonly<Record<string, readonly [number, number]>> = {START: [0, 1], MID: [1, 2], END: [2, 3]}

// Early, middle and late are a third each, with the edges uncertain.
function partOf(plain: string, modifier: string): string | undefined {
  const third = thirds[modifier]
  if (!third) return undefined
  const year = Number(plain.slice(0, 4))
  if (/^\d{4}$/.test(plain)) return `${plain}-${two(third[0] * 4 + 1)}~/${plain}-${two(third[1] * 4)}~`
  if (/^\d{3}X$/.test(plain)) return `${plain.slice(0, 3)}${[0, 4, 7][third[0]]}~/${plain.slice(0, 3)}${[3, 6, 9][third[0]]}~`
  if (!/^\d{4}-(0\d|1[0-2])$/.test(plain)) return undefined
  const last = daysInMonth(year, Number(plain.slice(5)))
  return `${plain}-${two(third[0] * 10 + 1)}~/${plain}-${two(third[1] === 3 ? last : third[1] * 10)}~`
}

/** The first and last day that an EDTF date allows: `2019-02` → its 1st and 28th; undefined where it is open. */
export function boundsOf(edtf: string): readonly [number, number] | undefined {
  const [from, to] = edtf.replaceAll('~', '').split('/')
  const first = edge(from!, false)
  const last = edge(to ?? from!, true)
  return first === undefined || last === undefined ? undefined : [first, last]
}

// First and last month of quarters and halves; seasons differ by hemisphere and have none.
const divisions: Readonly<Record<string, readonly [number, number]>> = {'33': [1, 3], '34': [4, 6], '35': [7, 9], '36': [10, 12], '40': [1, 6], '41': [7, 12]}

function edge(value: string, isLast: boolean): number | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  if (!parts) return undefined
  const named = Number(parts[2] ?? 0) > 12 ? divisions[parts[2]!] : undefined
  const month = named?.[isLast ? 1 : 0] ?? Number(parts[2] ?? (isLast ? 12 : 1))
  if (month > 12) return undefined
  return daysOf(`${yearText(Number(parts[1]))}-${two(month)}-${parts[3] ?? two(isLast ? daysInMonth(Number(parts[1]), month) : 1)}`)
}
