import type {Lexeme} from '../../text/lexemes.ts'
import {directionOf} from './direction.ts'
import type {Context, Meaning, TimeRule} from './meaning.ts'
import {matchAt, type Pattern, type PatternMatch, patternsOf} from './pattern.ts'
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

type Entry = {readonly rule: TimeRule; readonly pattern: Pattern}

const byStart = new Map<string, Entry[]>()
for (const rule of timeRules)
  for (const pattern of rule.match.flatMap(patternsOf)) for (const start of pattern.starts) byStart.set(start, [...(byStart.get(start) ?? []), {rule, pattern}])

/** All times of a text from left to right; at each place the rule that reads farthest. */
export function scan(lexemes: readonly Lexeme[], bearings: Bearings): Found[] {
  const all: Found[] = []
  const told: {last: string | undefined; lastQuarter: string | undefined} = {last: undefined, lastQuarter: undefined}
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at]!
    const entries = byStart.get(lexeme.kind === 'number' ? '#' : lexeme.lower)
    const found = entries && best(entries, lexemes, at, {...bearings, ...told})
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

function best(
  entries: readonly Entry[],
  lexemes: readonly Lexeme[],
  at: number,
  bearings: Pick<Context, 'now' | 'whence' | 'anchors' | 'last' | 'lastQuarter'>,
): Found | undefined {
  const matches: {rule: TimeRule; match: PatternMatch}[] = []
  for (const {rule, pattern} of entries) {
    const match = matchAt(pattern, lexemes, at)
    if (match) matches.push({rule, match})
  }
  matches.sort((left, right) => right.match.to - left.match.to)
  for (const {rule, match} of matches) {
    const meaning = rule.gives(match.captures, contextOf(lexemes, match, bearings))
    if (meaning) return {from: match.from, to: match.to, rule: rule.name, meaning}
  }
  return undefined
}

function contextOf(
  lexemes: readonly Lexeme[],
  {from, to}: PatternMatch,
  bearings: Pick<Context, 'now' | 'whence' | 'anchors' | 'last' | 'lastQuarter'>,
): Context {
  return {
    ...bearings,
    direction: () => directionOf(lexemes, from, to),
    beside: (offset) => lexemes[offset < 0 ? from + offset : to + offset]?.lower ?? '',
    isCapital: lexemes[from]!.isCapital,
    isNextCapital: lexemes[to]?.isCapital === true,
    isShort: to - from === 1 && lexemes[from]!.lower.length <= 5 && !longEnough.has(lexemes[from]!.lower),
  }
}
