import {oneWords, scaleWords, tenWords} from '../../../lexicon/number-words.ts'
import type {Lexeme} from '../../text/lexemes.ts'

/** A number read from `at` on; `to` is the first lexeme behind it. */
export type NumberFound = {readonly to: number; readonly value: number; readonly isSpelled: boolean}

/** “two hundred and five”, “ninety-five hundred”, “1,234”, “2.5 million”, “three lakh crore”, “a hundred”. */
export function cardinalAt(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const first = lexemes[at]
  if (!first) return undefined
  if (first.kind === 'number') return scaled(lexemes, at)
  if (first.kind !== 'word') return undefined
  if (oneWords.has(first.lower) || tenWords.has(first.lower)) return spelled(lexemes, at)
  // “a thousand”, “an hundred”; a bare “hundred” or “million” counts one of it.
  const isArticle = first.lower === 'a' || first.lower === 'an'
  const next = isArticle ? lexemes[at + 1] : first
  if (!next || !(next.lower === 'hundred' || scaleWords.has(next.lower))) return undefined
  return spelled(lexemes, isArticle ? at + 1 : at)
}

// “2.5 million”, “322 hundred”, “4 thousand 3 hundred and 21”: each lower scale may follow the higher one.
function scaled(lexemes: readonly Lexeme[], at: number): NumberFound | undefined {
  const value = digitsValue(lexemes[at]!.lower)
  if (value === undefined) return undefined
  const scale = scaleOf(lexemes[at + 1]?.lower)
  if (scale === 1) return {to: at + 1, value, isSpelled: false}
  let to = at + 2
  let total = value * scale
  for (let again = scaleOf(lexemes[to]?.lower); again > 100 && to < at + 5; again = scaleOf(lexemes[to]?.lower)) {
    total *= again
    to++
  }
  const rest = restBelow(lexemes, to, scale)
  return rest ? {to: rest.to, value: total + rest.value, isSpelled: false} : {to, value: total, isSpelled: false}
}

function restBelow(lexemes: readonly Lexeme[], at: number, scale: number): NumberFound | undefined {
  const start = lexemes[at]?.lower === 'and' ? at + 1 : at
  const next = lexemes[start]
  if (!next || next.breaks || next.lower === 'a' || next.lower === 'an' || next.lower === '0' || next.lower === 'zero') return undefined
  const rest = cardinalAt(lexemes, start)
  return rest && rest.value < scale && Number.isInteger(rest.value) && (rest.isSpelled || rest.to > start + 1 || start > at) ? rest : undefined
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : word === 'hundred' || word === 'hundreds' ? 100 : (scaleWords.get(word) ?? 1)
}

// “nine hundred and ninety-nine trillion …” down to the ones is shorter; a run beyond it is no number.
const longest = 40

function spelled(lexemes: readonly Lexeme[], start: number): NumberFound {
  let total = 0
  let current: number | undefined
  let smallest = Number.POSITIVE_INFINITY
  let at = start
  let closed = start
  while (at - start < longest) {
    const link = at === start ? at : linked(lexemes, at, current === undefined || current % 100 === 0)
    const word = lexemes[link]?.lower
    if (word === undefined || (at > start && lexemes[link]!.breaks)) break
    const added = joined(word, current)
    if (added !== undefined) current = added
    else {
      const scale = link === at || lexemes[at]!.lower === '-' ? scaleWords.get(word) : undefined
      if (scale === undefined) break
      // “twenty million thirty million” are two numbers; “three lakh crore” is one.
      if (scale === smallest || (scale > smallest && current !== undefined)) return {to: closed, value: total, isSpelled: true}
      if (scale > smallest) total = (total + (current ?? 0)) * scale
      else total += (current ?? 1) * scale
      smallest = scale
      current = undefined
      closed = link + 1
    }
    at = link + 1
  }
  return {to: at, value: total + (current ?? 0), isSpelled: true}
}

// Where the next number word may stand: right here, behind a hyphen, or behind “and” where hundreds or a scale went before.
function linked(lexemes: readonly Lexeme[], at: number, mayJoin: boolean): number {
  const word = lexemes[at]?.lower
  if (word === '-' && isNumberWord(lexemes[at + 1]?.lower)) return at + 1
  return word === 'and' && mayJoin && isNumberWord(lexemes[at + 1]?.lower) ? at + 1 : at
}

function isNumberWord(word: string | undefined): boolean {
  return word !== undefined && (oneWords.has(word) || tenWords.has(word) || word === 'hundred' || scaleWords.has(word))
}

// 20 and “six” → 26; 200 and “six” → 206; 95 and “hundred” → 9500; undefined where the word cannot go on.
function joined(word: string, current: number | undefined): number | undefined {
  const one = oneWords.get(word)
  if (one !== undefined) {
    if (current === undefined) return one
    if (one > 0 && current % 100 === 0 && current > 0) return current + one
    return one > 0 && one < 10 && current % 10 === 0 && current % 100 >= 20 ? current + one : undefined
  }
  const ten = tenWords.get(word)
  if (ten !== undefined) return current === undefined ? ten : current % 100 === 0 && current > 0 ? current + ten : undefined
  return word === 'hundred' && (current ?? 1) < 100 && current !== 0 ? (current ?? 1) * 100 : undefined
}

/** `1,234.5` → 1234.5, `12,34,567` → 1234567, `1.234.567` and `192.168.1.2` → undefined. */
export function digitsValue(text: string): number | undefined {
  if (text.length > 40) return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  return undefined
}
