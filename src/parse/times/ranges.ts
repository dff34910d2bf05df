import type {Lexeme} from '../../text/lexemes.ts'
import {edtfOf} from './edtf.ts'
import type {Meaning} from './meaning.ts'
import type {Found} from './scan.ts'

const opens = new Set(['between', 'from'])
const closes = new Set(['to', 'until', 'till', 'through', 'thru', '-', '—'])

/** “between March 2006 and February 2010”, “from Monday to Friday”, “1994-1998”: two ends are one interval, which keeps them as parts. */
export function withRanges(lexemes: readonly Lexeme[], all: readonly Found[]): Found[] {
  const ranged: Found[] = []
  for (const found of all) {
    const before = ranged.at(-1)
    const both = before && rangeOf(lexemes, before, found)
    if (both) ranged[ranged.length - 1] = both
    else ranged.push(found)
  }
  return ranged
}

function rangeOf(lexemes: readonly Lexeme[], first: Found, second: Found): Found | undefined {
  if (first.parts || second.parts || !isEnd(first) || !isEnd(second)) return undefined
  const link = lexemes[second.from - 1]?.lower ?? ''
  const gap = second.from - first.to
  const opener = lexemes[first.from - 1]?.lower ?? ''
  const isLinked = gap === 1 && (closes.has(link) ? link !== '-' || opener !== 'between' : link === 'and' && opener === 'between')
  if (!isLinked || lexemes[second.from]!.breaks) return undefined
  // “revised Friday to December's figure”: ends without “from” are of one kind.
  if (!opens.has(opener) && first.meaning.value.length !== second.meaning.value.length) return undefined
  const start = ofSameYear(first, second)
  const [from, to] = [edtfAt(start.meaning), edtfAt(second.meaning)]
  if (from === undefined || to === undefined) return undefined
  const edges = [from.split('/')[0]!, to.split('/').at(-1)!] as const
  if (!/X/.test(edges.join('')) && edges[1] < edges[0].slice(0, edges[1].length)) return undefined
  const value = edges.join('/')
  const isOpened = opens.has(opener)
  const {because, anchor} = second.meaning
  return {
    from: isOpened ? first.from - 1 : first.from,
    to: second.to,
    rule: 'range',
    meaning: {type: 'DATE', value, edtf: value, ...(anchor === undefined ? {} : {anchor}), ...(because === undefined ? {} : {because})},
    parts: [start, second],
  }
}

function isEnd({meaning}: Found): boolean {
  return (meaning.type === 'DATE' || meaning.type === 'TIME') && edtfAt(meaning) !== undefined
}

// “between May and now” ends on the day of publication.
function edtfAt({edtf, value, anchor}: Meaning): string | undefined {
  return edtf ?? (value === 'PRESENT_REF' ? anchor : edtfOf(value, undefined))
}

// “March to May 2006”: the first end is in the year that the second tells, or in the one before.
function ofSameYear(first: Found, second: Found): Found {
  const {meaning} = first
  if (meaning.isFull || !/^(\d{4}|XXXX)-\d\d/.test(meaning.value) || !/^\d{4}-\d\d/.test(second.meaning.value)) return first
  if (!second.meaning.isFull && meaning.value.slice(0, 10) <= second.meaning.value.slice(0, 10)) return first
  const rest = meaning.value.slice(4)
  const year = Number(second.meaning.value.slice(0, 4)) - (rest.slice(0, 3) > second.meaning.value.slice(4, 7) ? 1 : 0)
  return {...first, meaning: {type: meaning.type, value: `${year}${rest}`, because: 'the year from the other end', isFull: true}}
}
