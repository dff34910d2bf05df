import type {Quantity} from '../../model/parse.ts'
import type {Range} from '../phrase.ts'
import {nameAt, type Scene} from '../scene.ts'

/** Whether a number can say how many: ordinals, ages, “many” and bare durations count nothing; “21/30” numbers a picture; nor do numbers inside names and dates, or behind their noun: “Flight 12”, “October 7”. */
export function mayCount(scene: Scene, {kind, text, start, end, from, to, low, high, value, unit}: Quantity & Range): boolean {
  const {sentence, times} = scene
  if (!/\d/.test(value)) return false
  if (isConversion(scene, from) || /(?:%|per ?cent).*[$€£]/.test(text)) return false
  if (unit === 'second' || unit === 'minute') return false
  if (unit !== undefined && isTimeUnit(unit) && sentence.tokens[to]?.text !== 'of') return false
  if (kind === 'ordinal' || kind === 'age' || kind === 'temperature') return false
  if (isYardage(scene, to) || isYearBefore(scene, from, value)) return false
  if (
    isGlued(scene, start) ||
    isWordBehind(scene, end) ||
    isLone(scene) ||
    isIdiom(scene, from, to, value) ||
    (text.includes('/') && sentence.tokens[to]?.text !== 'of')
  )
    return false
  if (low !== undefined && high !== undefined && low > high) return false
  if (times.some((time) => time.from < to && from < time.to && time.type !== 'DURATION')) return false
  const name = nameAt(scene, from)
  if (name && name.kind !== 'money' && name.from < from) return false
  const head = sentence.tokens[to - 1]!.head
  return !(kind === 'cardinal' && head >= 0 && head < from && sentence.tokens[head]!.upos === 'PROPN' && head === from - 1)
}

// “an 18-yard run”, “nearly three times the limit”: a measure of something else.
function isYardage({sentence}: Scene, to: number): boolean {
  const [last, next, after] = [sentence.tokens[to - 1]?.text ?? '', sentence.tokens[to]?.text ?? '', sentence.tokens[to + 1]?.text ?? '']
  return (
    /-(?:yard|foot|inch|mile|game|point|minute|page|story|storey|seat|car|part|way|room|week)s?$/i.test(last) ||
    /^times?$/i.test(next) ||
    (next === '-' && /^(?:yard|foot|inch|mile|game|point|page|story|storey|seat|car|part|way|room)$/i.test(after))
  )
}

// “the 1858 kidnapping”, “the 1998 killing of ten”: a year.
function isYearBefore({sentence}: Scene, from: number, value: string): boolean {
  return /^1[5-9]\d\d$|^20[0-4]\d$/.test(value) && sentence.tokens[from]!.text.length === 4 && sentence.tokens[from - 1]?.upos === 'DET'
}

// “B-1B”, “MK-84”, “mid-1990s”: part of a name.
function isGlued({parse}: Scene, start: number): boolean {
  return /[\p{L}][-–]?$/u.test(parse.report.text.slice(Math.max(0, start - 2), start))
}

// “5Multiple victims”: the number of a note.
function isWordBehind({parse}: Scene, end: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(parse.report.text.slice(end, end + 2)) && /\d/.test(parse.report.text[end - 1]!)
}

// “200 feet”, all that stands there: the scale of a map, a caption.
function isLone({sentence: {tokens}}: Scene): boolean {
  return tokens.length < 4 && !tokens.some(({upos}) => upos === 'VERB')
}

// “not 100 % sure”
function isIdiom({sentence: {tokens}}: Scene, from: number, to: number, value: string): boolean {
  return value === '100%' && tokens[to]?.text !== 'of' && tokens[from]!.head >= 0 && ['ADJ', 'ADV'].includes(tokens[to]?.upos ?? '')
}

// “275 miles (443 kilometres)”: the same again in other units.
function isConversion({sentence, quantities}: Scene, from: number): boolean {
  return sentence.tokens[from - 1]?.text === '(' && quantities.some((other) => other.kind !== 'cardinal' && other.to <= from - 1 && other.to >= from - 3)
}

/** “week”, “year”. */
export function isTimeUnit(unit: string): boolean {
  return /^(?:hour|day|week|month|quarter|year|decade|century)$/.test(unit)
}
