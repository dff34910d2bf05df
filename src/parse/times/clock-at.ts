import {oneWords, tenWords} from '../../../lexicon/number-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {cardinalAt} from '../quantities/cardinal-at.ts'
import {type Class, digits, type Read} from './class.ts'

/** “a.m.”, “pm”, “p. m.”; the last stop is left out where a sentence may end on it. */
export const meridiem: Class = {
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

/** “7:30”, “7:30:15 p.m.”, “7 p.m.”, “7.30 pm”, “10 o'clock”, “noon”, “half past seven” → minutes and seconds as `T07:30`. */
export const clock: Class = {
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
