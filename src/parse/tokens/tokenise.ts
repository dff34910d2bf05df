import {leadingAbbreviations, trailingAbbreviations} from '../../../lexicon/abbreviations.ts'
import {cutCore} from './cut-core.ts'

/** Where words stand: word `i` goes from `starts[i]` to `ends[i]`. */
export type Places = {readonly starts: number[]; readonly ends: number[]}

// No word of a language is longer; what is, is cut here so that every rule sees a bounded stretch.
const longestChunk = 400

/** The words of `text` between `start` and `end`, in order, white space left out; every other unit is in exactly one word. */
export function tokenise(text: string, start: number, end: number): Places {
  const places: Places = {starts: [], ends: []}
  for (let at = start; at < end; ) {
    while (at < end && isSpace(text.charCodeAt(at))) at++
    let stop = at
    while (stop < end && stop - at < longestChunk && !isSpace(text.charCodeAt(stop))) stop++
    if (stop > at) cutChunk(text, at, stop, places)
    at = stop
  }
  return places
}

export function isSpace(unit: number): boolean {
  return (
    unit <= 32 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

// “(“Yes,”” → ( “ | Yes | , ”: opening marks from the left, closing marks from the right, then the core.
function cutChunk(text: string, from: number, to: number, places: Places): void {
  if (isPlainWord(text, from, to)) {
    cutCore(text, from, to, places)
    return
  }
  const chunk = text.slice(from, to)
  const whole = wholeChunk.test(chunk)
  if (whole) {
    push(places, from, to)
    return
  }
  let left = 0
  for (let mark = opening(chunk, left); mark > 0; mark = opening(chunk, left)) {
    push(places, from + left, from + left + mark)
    left += mark
  }
  const tail: number[] = []
  let right = chunk.length
  for (let mark = closing(chunk, left, right); mark > 0; mark = closing(chunk, left, right)) {
    tail.push(right)
    right -= mark
  }
  if (right > left) cutCore(text, from + left, from + right, places)
  let at = from + right
  for (let index = tail.length - 1; index >= 0; index--) {
    push(places, at, from + tail[index]!)
    at = from + tail[index]!
  }
}

function push(places: Places, start: number, end: number): void {
  places.starts.push(start)
  places.ends.push(end)
}

function isPlainWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = text.charCodeAt(at) | 32
    if (lower < 97 || lower > 122) return false
  }
  return true
}

// Smileys, arrows, rulers of one sign, “'em”, “'90s”, “C++”.
const wholeChunk =
  /^(?:[:;=8xX]['’]?[-o^]?[)(DPp\][/|*]+|<3+|\^_\^|[([]?\.\.\.[)\]]?|(.)\1+|[-=_*~+#<>|.]+|['’](?:em|til|cause|bout|n|s|re|ve|ll|d|m|\d\ds?)|C\+\+|[A-Z]&[A-Z]|&[a-z]+;|N\/A)$/

/** Length of the mark that opens `chunk` at `at`; 0 where there is none. */
function opening(chunk: string, at: number): number {
  if (at >= chunk.length - 1) return 0
  const sign = chunk[at]!
  if (sign === "'" || sign === '’') return /^['’](?:em|til|cause|bout|tis|twas|\d0s?|\d\ds?)(?![a-z])/i.test(chunk.slice(at)) ? 0 : apostrophes(chunk, at)
  if (sign === '.' || sign === '-' || sign === '!' || sign === '?' || sign === '*' || sign === '=' || sign === '_' || sign === '>' || sign === '<')
    return leadingRun(chunk, at, sign)
  if (sign === '`' && chunk[at + 1] === '`') return 2
  return '([{"“”‘«»„‚‹›$£€¥¢#~`|,:;/\\…—–•·¿¡%^&+§©®™°†‡'.includes(sign) && !opensNumber(chunk, at, sign) ? 1 : 0
}

function apostrophes(chunk: string, at: number): number {
  return chunk[at + 1] === chunk[at] ? 2 : 1
}

// “#1”, “+44 …”, “#tag” keep their sign.
function opensNumber(chunk: string, at: number, sign: string): boolean {
  return (
    (sign === '#' && /[\p{L}\d]/u.test(chunk[at + 1]!) && !/^\d{3,}/.test(chunk.slice(at + 1))) ||
    (sign === '+' && /\d/.test(chunk[at + 1]!)) ||
    (sign === ':' && /^:[-'(]?[)(DP]/.test(chunk.slice(at)))
  )
}

// “...and”, “--or”, “-5”, “.5”: a number keeps its sign, a run is one word.
function leadingRun(chunk: string, at: number, sign: string): number {
  let end = at
  while (end < chunk.length && chunk[end] === sign) end++
  if (end === at + 1 && (sign === '.' || sign === '-') && /\d/.test(chunk[end] ?? '')) return 0
  return end < chunk.length ? end - at : 0
}

/** Length of the mark that closes `chunk` before `to`; 0 where there is none. */
function closing(chunk: string, from: number, to: number): number {
  if (to <= from) return 0
  const sign = chunk[to - 1]!
  if (sign === '.') return stops(chunk, from, to)
  if ('!?'.includes(sign)) return run(chunk, from, to, '!?.')
  if ('*-=_~><'.includes(sign)) return to - from > 1 ? run(chunk, from, to, sign) : 0
  if (sign === "'" || sign === '’') return chunk[to - 2] === sign && to - 1 > from ? 2 : 1
  if (sign === ')' && /[:;=][-'^]?$/.test(chunk.slice(Math.max(from, to - 3), to - 1))) return smiley(chunk, to)
  return ',;:")]}”“‘»«›…—–%‰°$€£¢|`\\/&™®©+'.includes(sign) && to - from > 0 ? 1 : 0
}

function smiley(chunk: string, to: number): number {
  return /[:;=][-'^]?\)$/.exec(chunk.slice(0, to))?.[0].length ?? 1
}

function run(chunk: string, from: number, to: number, signs: string): number {
  let at = to
  while (at > from && signs.includes(chunk[at - 1]!)) at--
  return to - at
}

// One stop belongs to an abbreviation or an initial; two or more are one word.
function stops(chunk: string, from: number, to: number): number {
  const length = run(chunk, from, to, '.!?')
  if (length > 1 || to - from === 1) return length
  const before = chunk.slice(from, to - 1)
  // “No.” before a closing mark is a word and a stop: what would follow an abbreviation does not come.
  const isCut = to < chunk.length && leadingAbbreviations.has(before.toLowerCase())
  return isAbbreviation(before) && !isCut ? 0 : 1
}

/** “Gen”, “U.S”, “J”, “Ph.D” before a stop that belongs to them. */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return /[A-Z]/.test(word)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  const lower = word.toLowerCase()
  return word.length < 7 && (leadingAbbreviations.has(lower) || (trailingAbbreviations.has(lower) && !(ambiguous.has(lower) && word === lower)))
}

// Words of their own when written small: “in.”, “mass.”, “sun.”
const ambiguous = new Set([
  'in',
  'mass',
  'sun',
  'sat',
  'mar',
  'may',
  'miss',
  'ill',
  'ind',
  'la',
  'pa',
  'me',
  'ore',
  'wash',
  'tex',
  'mon',
  'wed',
  'jun',
  'jul',
  'fri',
  'min',
  'no',
  'art',
  'fig',
  'rep',
  'gen',
  'ext',
  'fax',
  'tel',
  'spec',
  'cm',
  'mm',
  'km',
  'kg',
  'trans',
  'dept',
  'div',
  'am',
  'b',
  'c',
  'd',
  'p',
  'v',
  'app',
  'ch',
  'sen',
  'det',
  'col',
  'sup',
  'fr',
  'sr',
  'conf',
  'del',
  'ms',
  'ie',
  'co',
  'op',
])
