import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {flatTimes, markedText} from '../src/export/timeml.ts'
import type {TimeExpression} from '../src/model/parse.ts'
import {findTimes} from '../src/parse/times/index.ts'
import {recognizersFigures} from './recognizers-times.ts'
import type {Figures, Task} from './task.ts'

export type Timex = {readonly start: number; readonly end: number; readonly text: string; readonly type: string; readonly value: string}

/** One TimeML document: its text, the times marked in it, its date, and the markup before and after the text. */
export type TimeMl = {
  readonly head: string
  readonly text: string
  readonly tail: string
  readonly published: string | undefined
  readonly times: readonly Timex[]
}

/** A folder of Recognizers specs is measured case by case. Times of TimeML documents as TempEval-3 counts them: exact spans, overlapping spans, and those of them with the right value. */
export const task: Task = ({data, split, out}) => {
  const specs = [join(data, split), join(data, split, 'DateTime'), data, join(data, 'DateTime')].find(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => /\.json(\.gz)?$/.test(name)),
  )
  if (specs !== undefined) return recognizersFigures(specs)
  const total = {gold: 0, ours: 0, strict: 0, relaxed: 0, value: 0}
  for (const path of timeMlFiles(data, split)) {
    const document = readTimeMl(readFileSync(path, 'utf8'))
    const ours = flatTimes(findTimes({report: {text: document.text}, sentences: []}, document.published))
    const pairs = paired(document.times, ours)
    total.gold += document.times.length
    total.ours += ours.length
    total.relaxed += pairs.length
    total.strict += pairs.filter(([gold, our]) => gold.start === our.start && gold.end === our.end).length
    total.value += pairs.filter(([gold, our]) => gold.value === our.value).length
    if (process.env['MISSES']) explain(basename(path), document, ours)
    if (out !== undefined) write(join(out, basename(path)), document, ours)
  }
  return figures(total)
}

function write(path: string, {head, text, tail}: TimeMl, ours: readonly TimeExpression[]): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, head + markedText(text, ours) + tail)
}

function explain(name: string, document: TimeMl, ours: readonly Timex[]): void {
  const pairs = paired(document.times, ours)
  const around = (time: Timex) => document.text.slice(Math.max(0, time.start - 50), time.end + 40).replace(/\s+/g, ' ')
  for (const [gold, our] of pairs) {
    if (gold.start !== our.start || gold.end !== our.end)
      console.error(`SPAN\t${name}\t${gold.text.replace(/\s+/g, ' ')}\t${our.text.replace(/\s+/g, ' ')}\t${around(gold)}`)
    if (gold.value !== our.value)
      console.error(`VALUE\t${name}\t${document.published}\t${gold.text.replace(/\s+/g, ' ')}\t${gold.value}\t${our.value}\t${around(gold)}`)
  }
  for (const gold of document.times)
    if (!pairs.some(([other]) => other === gold)) console.error(`MISSED\t${name}\t${gold.text}\t${gold.value}\t${around(gold)}`)
  for (const our of ours)
    if (!pairs.some(([, other]) => other === our)) console.error(`EXTRA\t${name}\t${our.text.replace(/\s+/g, ' ')}\t${our.value}\t${around(our)}`)
}

function figures({gold, ours, strict, relaxed, value}: Record<'gold' | 'ours' | 'strict' | 'relaxed' | 'value', number>): Figures {
  const f1 = (right: number) => (2 * right) / (gold + ours || 1)
  return {strict: f1(strict), relaxed: f1(relaxed), value: f1(value), relaxedPrecision: relaxed / (ours || 1), relaxedRecall: relaxed / (gold || 1), gold, ours}
}

// Each gold time with the first of ours that overlaps it and is not taken; exact ones first.
function paired(gold: readonly Timex[], ours: readonly Timex[]): [Timex, Timex][] {
  const taken = new Set<Timex>()
  const pairs: [Timex, Timex][] = []
  const exact = (left: Timex, right: Timex) => left.start === right.start && left.end === right.end
  const overlaps = (left: Timex, right: Timex) => left.start < right.end && right.start < left.end
  for (const fits of [exact, overlaps])
    for (const time of gold) {
      if (pairs.some(([other]) => other === time)) continue
      const our = ours.find((candidate) => !taken.has(candidate) && fits(time, candidate))
      if (!our) continue
      taken.add(our)
      pairs.push([time, our])
    }
  return pairs
}

function timeMlFiles(data: string, split: string): string[] {
  const root = existsSync(join(data, split)) ? join(data, split) : data
  const walk = (folder: string): string[] =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : name.endsWith('.tml') ? [join(folder, name)] : []))
  return walk(root)
}

/** Reads TimeML: the part between `<TEXT>` and `</TEXT>` without its tags, and where its times stand. */
export function readTimeMl(source: string): TimeMl {
  const open = source.indexOf('<TEXT>') + '<TEXT>'.length
  const close = source.indexOf('</TEXT>')
  const times: Timex[] = []
  let text = ''
  let pending: {start: number; type: string; value: string} | undefined
  for (const piece of source.slice(open, close).split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3')) pending = {start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value')}
    else if (piece === '</TIMEX3>' && pending) {
      times.push({...pending, end: text.length, text: text.slice(pending.start)})
      pending = undefined
    } else if (!piece.startsWith('<')) text += unescaped(piece)
  }
  const published = /<DCT>.*?value="([^"]*)"/s.exec(source)?.[1]
  return {head: source.slice(0, open), text, tail: source.slice(close), published, times}
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}
