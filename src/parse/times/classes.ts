import {holidays} from '../../../lexicon/holidays.ts'
import {oneWords, ordinalWords, scaleWords, tenWords} from '../../../lexicon/number-words.ts'
import {decadeWords, monthWords, partsWords, partWords, seasonWords, unitsWords, unitWords, weekdayWords, zoneWords} from '../../../lexicon/time-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {cardinalAt} from '../quantities/cardinal-at.ts'
import {ordinalAt} from '../quantities/ordinal-at.ts'

export type Read = {readonly to: number; readonly value: number | string} | undefined

/** A kind of word or words that patterns ask for; `#` among its starts stands for any number in digits. */
export type Class = {readonly starts: readonly string[]; readonly read: (lexemes: readonly Lexeme[], at: number) => Read}

const digits = '#'

function words(table: ReadonlyMap<string, number | string>): Class {
  return {
    starts: [...table.keys()],
    read: (lexemes, at) => {
      const value = table.get(lexemes[at]!.lower)
      return value === undefined ? undefined : {to: at + 1, value}
    },
  }
}

function withStop(table: ReadonlyMap<string, number | string>): Class {
  const plain = words(table)
  return {
    starts: plain.starts,
    read: (lexemes, at) => {
      const found = plain.read(lexemes, at)
      // The stop of “Sept.” belongs to it where more follows: “Sept. 30”; “in Sept.” at the end of a sentence keeps it out.
      const isShort = found && lexemes[at]!.end - lexemes[at]!.start <= 5 && lexemes[at + 1]?.lower === '.' && lexemes[at + 1]!.glued
      return isShort && isShortForm(lexemes[at]!.lower) ? {to: at + 2, value: found.value} : found
    },
  }
}

const anyMonth = withStop(monthWords)

// “you may go”, “they march”: without a capital these are months only beside a number.
const month: Class = {
  starts: anyMonth.starts,
  read: (lexemes, at) => {
    const {lower, isCapital} = lexemes[at]!
    if (!isCapital && (lower === 'may' || lower === 'march') && !isBesideNumber(lexemes, at)) return undefined
    return lower === 'may' && /^(i|you|we|he|she|they|it|or|not|be|have)$/.test(lexemes[at + 1]?.lower ?? '') ? undefined : anyMonth.read(lexemes, at)
  },
}

function isBesideNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]]
  const isNumber = (lexeme: Lexeme | undefined) =>
    lexeme !== undefined && (lexeme.kind === 'number' || tenWords.has(lexeme.lower) || ordinalWords.has(lexeme.lower) || oneWords.has(lexeme.lower))
  return isNumber(before) || isNumber(after) || /^(of|in|last|next|since|until|every|each|mid|early|late)$/.test(before?.lower ?? '')
}

function isShortForm(word: string): boolean {
  return word !== 'may' && word !== 'march' && word !== 'april' && word !== 'june' && word !== 'july'
}

function numbers(isRight: (text: string) => boolean, value: (text: string) => number = Number): Class {
  return {
    starts: [digits],
    read: (lexemes, at) => {
      const {kind, lower} = lexemes[at]!
      return kind === 'number' && isRight(lower) ? {to: at + 1, value: value(lower)} : undefined
    },
  }
}

const numberStarts = [digits, ...oneWords.keys(), ...tenWords.keys(), ...scaleWords.keys(), 'hundred', 'a', 'an']

const cardinal: Class = {
  starts: numberStarts,
  read: (lexemes, at) => {
    const found = cardinalAt(lexemes, at)
    return found && {to: found.to, value: found.value}
  },
}

const ordinal: Class = {
  starts: [digits, ...ordinalWords.keys(), ...tenWords.keys()],
  read: (lexemes, at) => {
    const found = ordinalAt(lexemes, at)
    return found && {to: found.to, value: found.value}
  },
}

function between(from: Class, low: number, high: number): Class {
  return {
    starts: from.starts,
    read: (lexemes, at) => {
      const found = from.read(lexemes, at)
      return found && (found.value as number) >= low && (found.value as number) <= high ? found : undefined
    },
  }
}

// “nineteen ninety-six”, “twenty twenty-four”, “two thousand”, “two thousand and eight”.
const spelledYear: Class = {
  starts: ['eighteen', 'nineteen', 'twenty', 'two'],
  read: (lexemes, at) => {
    if (lexemes[at]!.lower === 'two') {
      const whole = lexemes[at + 1]?.lower === 'thousand' ? cardinalAt(lexemes, at) : undefined
      return whole && whole.value < 2100 ? {to: whole.to, value: whole.value} : undefined
    }
    const century = oneWords.get(lexemes[at]!.lower) ?? tenWords.get(lexemes[at]!.lower)!
    const rest = lexemes[at + 1] && tenWords.has(lexemes[at + 1]!.lower) ? cardinalAt(lexemes, at + 1) : undefined
    return rest && rest.value < 100 ? {to: rest.to, value: century * 100 + rest.value} : undefined
  },
}

// “2 1/2”, “two and a half”, “one and a half”, “half a”.
const share: Class = {
  starts: numberStarts,
  read: (lexemes, at) => {
    const whole = cardinalAt(lexemes, at)
    if (!whole) return undefined
    const next = (offset: number) => lexemes[whole.to + offset]?.lower
    if (next(0) === '1' && next(1) === '/' && (next(2) === '2' || next(2) === '4')) return {to: whole.to + 3, value: whole.value + 1 / Number(next(2))}
    if (next(0) === '½') return {to: whole.to + 1, value: whole.value + 0.5}
    if (next(0) !== 'and' || !(next(1) === 'a' || next(1) === 'one')) return undefined
    const share = next(2) === 'half' ? 0.5 : next(2) === 'quarter' ? 0.25 : undefined
    return share === undefined ? undefined : {to: whole.to + 3, value: whole.value + share}
  },
}

// “a.m.”, “pm”, “p. m.”; the last stop is left out where a sentence may end on it.
const meridiem: Class = {
  starts: ['a', 'p', 'am', 'pm', 'noon', 'midnight'],
  read: (lexemes, at) => {
    const word = lexemes[at]!.lower
    if (word === 'am' || word === 'pm') return {to: at + 1, value: word}
    if (word === 'noon' || word === 'midnight') return {to: at + 1, value: word === 'noon' ? 'pm' : 'am'}
    const [stop, m, last] = [lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]]
    if (stop?.lower !== '.' || m?.lower !== 'm') return undefined
    const ends = last?.lower === '.' && last.glued && !endsSentence(lexemes[at + 4])
    return {to: at + (ends ? 4 : 3), value: `${word}m`}
  },
}

function endsSentence(next: Lexeme | undefined): boolean {
  return !next || next.breaks
}

// “7:30”, “7:30:15 p.m.”, “7 p.m.”, “7.30 pm”, “10 o'clock”, “noon”, “half past seven” → minutes and seconds as `T07:30`.
const clock: Class = {
  starts: [digits, ...oneWords.keys(), ...tenWords.keys(), 'noon', 'midnight', 'midday', 'half', 'quarter'],
  read: (lexemes, at) => {
    const word = lexemes[at]!.lower
    if (word === 'noon' || word === 'midday') return {to: at + 1, value: 'T12:00'}
    if (word === 'midnight') return {to: at + 1, value: 'T24:00'}
    if (word === 'half' || word === 'quarter') return pastHour(lexemes, at + 1, word === 'half' ? 30 : 15)
    const past = minutesPast(lexemes, at)
    if (past) return past
    const hour = hourAt(lexemes, at)
    if (!hour) return undefined
    const half = lexemes[hour.to] && !lexemes[hour.to]!.breaks ? meridiemAt(lexemes, hour.to) : undefined
    if (half) return hour.hour > 12 && half.value === 'am' ? undefined : {to: half.to, value: clockText(hour, half.value)}
    if (lexemes[hour.to]?.lower === "o'clock") return {to: hour.to + 1, value: clockText(hour, undefined)}
    return hour.isWhole ? undefined : {to: hour.to, value: clockText(hour, undefined)}
  },
}

// “ten past nine”, “20 minutes to eight”.
function minutesPast(lexemes: readonly Lexeme[], at: number): Read {
  const minutes = cardinalAt(lexemes, at)
  if (!minutes || minutes.value > 59 || minutes.value < 1) return undefined
  const to = /^min(ute)?s?$/.test(lexemes[minutes.to]?.lower ?? '') ? minutes.to + 1 : minutes.to
  return (lexemes[to]?.lower === 'past' || to > minutes.to) && /^(past|to|after)$/.test(lexemes[to]?.lower ?? '')
    ? pastHour(lexemes, to, minutes.value)
    : undefined
}

function meridiemAt(lexemes: readonly Lexeme[], at: number): {to: number; value: string} | undefined {
  const word = lexemes[at]!.lower
  if (word === 'a' || word === 'p' || word === 'am' || word === 'pm' || word === 'noon' || word === 'midnight')
    return meridiem.read(lexemes, at) as {to: number; value: string} | undefined
  return undefined
}

function pastHour(lexemes: readonly Lexeme[], from: number, minutes: number): Read {
  const link = lexemes[from]?.lower
  const hour = (link === 'past' || link === 'to' || link === 'after') && lexemes[from + 1] ? hourAt(lexemes, from + 1) : undefined
  if (!hour?.isWhole || hour.hour > 12) return undefined
  const value = link === 'to' ? {hour: (hour.hour + 23) % 24 || 12, minute: 60 - minutes} : {hour: hour.hour, minute: minutes}
  const half = lexemes[hour.to] ? meridiemAt(lexemes, hour.to) : undefined
  return {to: half?.to ?? hour.to, value: clockText(value, half?.value)}
}

type HourFound = {to: number; hour: number; minute: number; second?: number; isWhole: boolean}

function hourAt(lexemes: readonly Lexeme[], at: number): HourFound | undefined {
  const first = lexemes[at]!
  const spoken = oneWords.get(first.lower)
  if (spoken !== undefined) return spoken >= 1 && spoken <= 12 ? spokenMinutes(lexemes, at + 1, spoken) : undefined
  const dotted = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(first.lower)
  if (dotted)
    return lexemes[at + 1] && meridiemAt(lexemes, at + 1) ? {to: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]), isWhole: false} : undefined
  const joined = /^(0?[1-9]|1[0-2])([0-5]\d)$/.exec(first.lower)
  if (joined && lexemes[at + 1] && meridiemAt(lexemes, at + 1)) return {to: at + 1, hour: Number(joined[1]), minute: Number(joined[2]), isWhole: false}
  if (!/^([01]?\d|2[0-4])$/.test(first.lower)) return undefined
  const hour = Number(first.lower)
  const minute = sixtieth(lexemes, at + 1)
  if (minute === undefined) return {to: at + 1, hour, minute: 0, isWhole: true}
  const second = sixtieth(lexemes, at + 3)
  return second === undefined ? {to: at + 3, hour, minute, isWhole: false} : {to: at + 5, hour, minute, second, isWhole: false}
}

// “seven thirty pm”, “five-thirty tomorrow” without “pm” is left: it may count.
function spokenMinutes(lexemes: readonly Lexeme[], at: number, hour: number): HourFound {
  const start = lexemes[at]?.lower === '-' ? at + 1 : at
  const minutes =
    lexemes[start]?.kind === 'word' && (tenWords.has(lexemes[start]!.lower) || oneWords.has(lexemes[start]!.lower)) ? cardinalAt(lexemes, start) : undefined
  const half = minutes && minutes.value < 60 && lexemes[minutes.to] ? meridiemAt(lexemes, minutes.to) : undefined
  return half ? {to: minutes!.to, hour, minute: minutes!.value, isWhole: false} : {to: at, hour, minute: 0, isWhole: true}
}

function sixtieth(lexemes: readonly Lexeme[], at: number): number | undefined {
  const next = lexemes[at + 1]
  return lexemes[at]?.lower === ':' && lexemes[at]!.glued && next?.glued && /^[0-5]\d$/.test(next.lower) ? Number(next.lower) : undefined
}

function clockText({hour, minute, second}: {hour: number; minute: number; second?: number}, half: string | undefined): string {
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  const parts = second === undefined ? [shifted, minute] : [shifted, minute, second]
  return `T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`
}

// A year as a number; “last year” → -1, “this year” → 0, “next year” → 1.
const yearRef: Class = {
  starts: [digits, 'last', 'this', 'next', 'the'],
  read: (lexemes, at) => {
    const {lower, kind} = lexemes[at]!
    if (kind === 'number') return year4.read(lexemes, at)
    const by = {last: -1, this: 0, next: 1}[lower]
    return by !== undefined && lexemes[at + 1]?.lower === 'year' ? {to: at + 2, value: by} : undefined
  },
}

// Names of one word or more, the longest first: “Martin Luther King Jr. Day”.
const namesByFirst = new Map<string, string[][]>()
for (const name of holidays.keys()) {
  const parts = name.split(' ')
  namesByFirst.set(
    parts[0]!,
    [...(namesByFirst.get(parts[0]!) ?? []), parts].sort((left, right) => right.length - left.length),
  )
}

const holiday: Class = {
  starts: [...namesByFirst.keys()],
  read: (lexemes, at) => {
    for (const parts of namesByFirst.get(lexemes[at]!.lower) ?? []) {
      const to = endOfName(lexemes, at, parts)
      if (to !== undefined) return {to, value: parts.join(' ')}
    }
    return undefined
  },
}

// “Presidents’ Day”, “Presidents Day” and “President's Day” are one.
function endOfName(lexemes: readonly Lexeme[], start: number, parts: readonly string[]): number | undefined {
  let at = start
  for (const part of parts) {
    if (lexemes[at]?.lower === "'" && at > start) at++
    if (lexemes[at]?.lower !== part) return undefined
    at++
  }
  return at
}

const year4: Class = numbers((text) => /^[12]\d{3}$/.test(text))

/** What patterns may ask for. */
export const classes: Readonly<Record<string, Class>> = {
  Month: month,
  Weekday: withStop(new Map([...weekdayWords].filter(([word]) => !word.endsWith('days')))),
  Weekdays: words(new Map([...weekdayWords].filter(([word]) => word.endsWith('days')))),
  Unit: words(unitWords),
  Units: words(unitsWords),
  Season: words(seasonWords),
  Part: words(partWords),
  Parts: words(partsWords),
  Zone: words(zoneWords),
  DecadeWord: words(decadeWords),
  Number: cardinal,
  Half: share,
  Ordinal: ordinal,
  OrdinalDay: between(ordinal, 1, 31),
  Day: numbers((text) => /^(0?[1-9]|[12]\d|3[01])$/.test(text)),
  SpelledDay: between({starts: [...oneWords.keys(), ...tenWords.keys()], read: cardinal.read}, 1, 31),
  MonthNumber: numbers((text) => /^(0?[1-9]|1[0-2])$/.test(text)),
  Year: year4,
  SpelledYear: spelledYear,
  ShortYear: numbers((text) => /^\d\d$/.test(text)),
  Hour: numbers((text) => /^([01]?\d|2[0-4])$/.test(text)),
  SpelledHour: between({starts: [...oneWords.keys()], read: cardinal.read}, 1, 12),
  Minute: numbers((text) => /^[0-5]\d$/.test(text)),
  Meridiem: meridiem,
  Clock: clock,
  YearRef: yearRef,
  Holiday: holiday,
}
