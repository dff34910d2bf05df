import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from '../learn/corpus-text.ts'
import type {TimeExpression} from '../src/model/parse.ts'
import {dateOf} from '../src/parse/times/calendar.ts'
import {boundsOf} from '../src/parse/times/edtf.ts'
import {findTimes} from '../src/parse/times/index.ts'
import {kindOf} from './recognizers-kinds.ts'
import type {Figures} from './task.ts'

type Expected = {
  readonly Text: string
  readonly Start: number
  readonly Length?: number
  readonly End?: number
  readonly Type?: string
  readonly TypeName?: string
  readonly Value?: unknown
  readonly Resolution?: unknown
}
type Case = {readonly Input: string; readonly Context?: {readonly ReferenceDateTime?: string}; readonly Results: readonly Expected[]}

/**
 * Cases of the Recognizers-Text specs for dates that come out right, by the kind of what they expect: each time expected has one
 * of ours that overlaps it and has its value, one of its values where it leaves several open; where nothing is expected (`none`),
 * nothing of the spec's kind is found. Extractor specs give no value: there, a time of ours at the place is right.
 * `share` is over the cases all of whose times are of a kind that is claimed, `all` over every case.
 */
export function recognizersFigures(folder: string): Figures {
  const counts = new Map<string, Count>()
  for (const file of readdirSync(folder)
    .filter((name) => /\.json(\.gz)?$/.test(name))
    .sort())
    for (const one of JSON.parse(corpusText(join(folder, file.replace(/\.gz$/, ''))).replace(/^\ufeff/, '')) as Case[]) {
      const kind = kindOfCase(one.Results)
      const count = counts.get(kind) ?? {right: 0, all: 0}
      counts.set(kind, count)
      count.all++
      if (isRight(one, file)) count.right++
      else if (process.env['MISSES']) explain(one, kind, file)
    }
  const rows = [...counts].sort(([left], [right]) => (left < right ? -1 : 1))
  const claimed = total(rows.filter(([kind]) => kind !== notClaimed && kind !== 'none'))
  const all = total(rows)
  const byKind = rows.map(([kind, {right, all: cases}]) => [`${kind} (${cases})`, right / cases] as const)
  return {share: claimed.right / (claimed.all || 1), claimedCases: claimed.all, all: all.right / (all.all || 1), cases: all.all, ...Object.fromEntries(byKind)}
}

type Count = {right: number; all: number}

const notClaimed = 'not claimed'

function total(rows: readonly (readonly [string, Count])[]): Count {
  return rows.reduce((sum, [, {right, all}]) => ({right: sum.right + right, all: sum.all + all}), {right: 0, all: 0})
}

function kindOfCase(results: readonly Expected[]): string {
  if (results.length === 0) return 'none'
  const names = new Set(results.map(({Text}) => kindOf(Text) ?? notClaimed))
  return names.has(notClaimed) ? notClaimed : names.size > 1 ? 'several' : [...names][0]!
}

function explain({Input, Context, Results}: Case, kind: string, file: string): void {
  const ours = findTimes({report: {text: Input}, sentences: []}, Context?.ReferenceDateTime)
  console.error(
    `${kind}\t${file}\t${Context?.ReferenceDateTime?.slice(0, 10)}\t${Input}\t${Results.map((one) => `${one.Text}=${stringsIn(one.Value ?? one.Resolution).join(',')}`).join('; ')}\t${ours.map(({text, type, value}) => `${text}=${type} ${value}`).join('; ')}`,
  )
}

function isRight({Input, Context, Results}: Case, file: string): boolean {
  const ours = findTimes({report: {text: Input}, sentences: []}, Context?.ReferenceDateTime)
  if (Results.length === 0) return !ours.some((time) => isOf(time, file))
  return Results.every((result) =>
    ours.flatMap((time) => [time, ...(time.parts ?? [])]).some((time) => overlaps(time, result) && (file.includes('Extractor') || isSame(time, result))),
  )
}

// A spec for one kind expects nothing of that kind; times of other kinds may stand there all the same.
function isOf({type, value, edtf}: TimeExpression, file: string): boolean {
  if (value.endsWith('_REF')) return false
  const isDay = /^(\d{4}|XXXX)-(\d\d-\d\d|WXX-\d)$/.test(edtf ?? value)
  if (/^Duration/.test(file)) return type === 'DURATION'
  if (/^Set/.test(file)) return type === 'SET'
  if (/^(Time|DateTime)(Period)?(Extractor|Parser)/.test(file)) return type === 'TIME'
  if (/^DatePeriod/.test(file)) return type === 'DATE' && !isDay
  return /^(Date|Holiday)(Extractor|Parser)/.test(file) ? type === 'DATE' && isDay : true
}

function overlaps({start, end}: TimeExpression, {Start, End, Length}: Expected): boolean {
  return start <= (End ?? Start + (Length ?? 1) - 1) && end > Start
}

function isSame(time: TimeExpression, result: Expected): boolean {
  const wanted = new Set(stringsIn(result.Value ?? result.Resolution).map(plain))
  return saidBy(time).some((said) => wanted.has(plain(said)))
}

/** The ways in which a value of ours may be written there: itself, its clock, its first and last day. */
function saidBy({value, edtf, type}: TimeExpression): string[] {
  const bounds =
    edtf === undefined || (edtf.includes('X') && !/^\d{2,3}X+$/.test(edtf))
      ? undefined
      : boundsOf(edtf.replace(/^(\d{3})X$/, '$10/$19').replace(/^(\d\d)XX$/, '$100/$199'))
  const clock = type === 'TIME' ? [value.slice(value.indexOf('T')), value.slice(0, value.indexOf('T'))] : []
  const range = bounds ? [`${dateOf(bounds[0])}/${dateOf(bounds[1] + 1)}`, `${dateOf(bounds[0])}/${dateOf(bounds[1])}`] : []
  return [value, ...(edtf === undefined ? [] : [edtf]), ...clock, ...range, ...startsOf(edtf)]
}

// “from 2014 to 2018” ends there at the start of 2018.
function startsOf(edtf: string | undefined): string[] {
  if (!edtf?.includes('/') || edtf.includes('X')) return []
  const [from, to] = edtf.split('/').map((side) => boundsOf(side)?.[0])
  return from === undefined || to === undefined ? [] : [`${dateOf(from)}/${dateOf(to)}`]
}

// `2016-11-07 09:00:00` and `2016-11-07T09:00`, `T09` and `09:00:00`, `P1D` of a set.
function plain(text: string): string {
  return text
    .replace(/^Set: /, '')
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/^(\d\d:\d\d:\d\d)$/, 'T$1')
    .replace(/T24:00/, 'T00:00')
    .replace(/(T\d\d)$/, '$1:00')
    .replace(/(T\d\d:\d\d):00$/, '$1')
    .replace(/^P(?!\d+WE).*$/, (length) => `P${secondsOf(length) ?? length}`)
    .replace(/^P(\d+)Q$/, (_, count: string) => `P${Number(count) * 3}M`)
    .replace(/^P(\d+)WE$/, 'P$1WE')
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  const record = value as Record<string, unknown>
  const start = record['start'] ?? record['startDate']
  const end = record['end'] ?? record['endDate']
  const pair = typeof start === 'string' && typeof end === 'string' ? [`${start}/${end}`] : []
  return [...pair, ...Object.values(record).flatMap(stringsIn)]
}

const unitSeconds: Readonly<Record<string, number>> = {Y: 31_536_000, Q: 7_884_000, M: 2_628_000, W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1}

// `PT1.5H` and `PT1H30M` are as long.
function secondsOf(length: string): number | undefined {
  let clock = ''
  let seconds = 0
  for (const part of length.slice(1).match(/T|[\d.]+[YQMWDHS]|./g) ?? []) {
    if (part === 'T') clock = 'T'
    else if (unitSeconds[clock + part.at(-1)!] === undefined) return undefined
    else seconds += Number(part.slice(0, -1)) * unitSeconds[clock + part.at(-1)!]!
  }
  return seconds
}
