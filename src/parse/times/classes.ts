import {holidays} from '../../../lexicon/holidays.ts'
import {oneWords, ordinalWords, scaleWords, tenWords} from '../../../lexicon/number-words.ts'
import {decadeWords, monthWords, partsWords, partWords, seasonWords, unitsWords, unitWords, weekdayWords, zoneWords} from '../../../lexicon/time-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {cardinalAt} from '../quantities/cardinal-at.ts'
import {ordinalAt} from '../quantities/ordinal-at.ts'
import {type Class, digits} from './class.ts'
import {clock, meridiem} from './clock-at.ts'

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
    if (next(0) === '-' && next(1) === '1' && next(2) === '/' && next(3) === '2') return {to: whole.to + 4, value: whole.value + 0.5}
    if (next(0) === '½') return {to: whole.to + 1, value: whole.value + 0.5}
    if (next(0) !== 'and' || !(next(1) === 'a' || next(1) === 'one')) return undefined
    const share = next(2) === 'half' ? 0.5 : next(2) === 'quarter' ? 0.25 : undefined
    return share === undefined ? undefined : {to: whole.to + 3, value: whole.value + share}
  },
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
