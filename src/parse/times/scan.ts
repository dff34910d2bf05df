import type {Lexeme} from '../../text/lexemes.ts'
import {directionOf} from './direction.ts'
import type {Context, Meaning, TimeRule} from './meaning.ts'
import {matchesAt, type PatternMatch, patternSet} from './pattern.ts'
import {moved} from './resolve.ts'
import {clockRules} from './rules/clocks.ts'
import {dateRules} from './rules/dates.ts'
import {deicticRules} from './rules/deictic.ts'
import {namedDayRules} from './rules/named-days.ts'
import {periodRules} from './rules/periods.ts'
import {referenceRules} from './rules/references.ts'
import {setRules} from './rules/sets.ts'
import {spanRules} from './rules/spans.ts'

/** A time found: lexemes `from` to `to` (exclusive) and what they mean. */
export type Found = {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly meaning: Meaning
  /** The ends of an interval. */
  readonly parts?: readonly Found[]
  /** Told from an event, whose words are the lexemes `from` to `until` (exclusive). */
  readonly relation?: {readonly to: 'after' | 'before'; readonly from: number; readonly until: number}
}

/** What a scan resolves against. */
export type Bearings = Pick<Context, 'now' | 'whence' | 'anchors'>

/** Of two rules that read as far, the earlier one is heard. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules, //      February 28, 2024
  ...namedDayRules, //  Thanksgiving
  ...periodRules, //    the third quarter
  ...clockRules, //     9:30 a.m. EST
  ...deicticRules, //   last Friday
  ...setRules, //       every March
  ...spanRules, //      five months ago
  ...referenceRules, // recently
]

const ranked = timeRules.map((rule, order) => ({...rule, order}))
const patterns = patternSet(ranked.flatMap((rule) => rule.match.map((source) => [rule, source] as const)))

/** All times of a text from left to right; at each place the rule that reads farthest. */
export function scan(lexemes: readonly Lexeme[], bearings: Bearings): Found[] {
  const all: Found[] = []
  const told: {last: string | undefined; lastQuarter: string | undefined} = {last: undefined, lastQuarter: undefined}
  for (let at = 0; at < lexemes.length; ) {
    const matches = matchesAt(patterns, lexemes, at)
    const found = matches.length > 0 ? best(matches, lexemes, {...bearings, ...told}) : undefined
    if (!found) {
      at++
      continue
    }
    all.push(found)
    const {value, type} = found.meaning
    if (type === 'DATE' && /^\d{4}/.test(value)) told.last = value
    if (type === 'TIME' && /^\d{4}-\d\d-\d\d/.test(value)) told.last = value.slice(0, 10)
    // “a year earlier” looks back from the quarter that the report is about, not from another look back.
    if (found.rule.startsWith('quarter') && /^\d{4}-Q\d$/.test(value) && isOver(value, bearings.now)) told.lastQuarter = value
    at = found.to
  }
  return all
}

const longEnough = new Set(['may', 'june', 'july', 'march', 'april'])

function isOver(quarter: string, now: string | undefined): boolean {
  return now === undefined || quarter < (moved(now, 'quarter', 0) ?? now)
}

type Match = PatternMatch<TimeRule & {readonly order: number}>

function best(matches: Match[], lexemes: readonly Lexeme[], bearings: Pick<Context, 'now' | 'whence' | 'anchors' | 'last' | 'lastQuarter'>): Found | undefined {
  matches.sort((left, right) => right.to - left.to || left.rule.order - right.rule.order)
  for (const match of matches) {
    const meaning = match.rule.gives(match.captures, contextOf(lexemes, match, bearings))
    if (meaning) return {from: match.from, to: match.to, rule: match.rule.name, meaning}
  }
  return undefined
}

function contextOf(lexemes: readonly Lexeme[], {from, to}: Match, bearings: Pick<Context, 'now' | 'whence' | 'anchors' | 'last' | 'lastQuarter'>): Context {
  return {
    ...bearings,
    direction: () => directionOf(lexemes, from, to),
    beside: (offset) => lexemes[offset < 0 ? from + offset : to + offset]?.lower ?? '',
    isCapital: lexemes[from]!.isCapital,
    isNextCapital: lexemes[to]?.isCapital === true,
    isShort: to - from === 1 && lexemes[from]!.lower.length <= 5 && !longEnough.has(lexemes[from]!.lower),
  }
}
