import type {Lexeme} from '../../text/lexemes.ts'
import type {Found} from './scan.ts'

const ways: Readonly<Record<string, 'after' | 'before'>> = {
  after: 'after',
  following: 'after',
  since: 'after',
  into: 'after',
  before: 'before',
  prior: 'before',
  of: 'before',
}
const leads = /^(the|a|an|his|her|its|their|our|this|that|these|those)$/
const ends =
  /^(and|or|but|in|on|at|when|that|which|who|where|while|as|with|for|from|to|by|is|was|were|are|has|had|have|will|would|said|could|can|may|after|before|amid)$/

// “the Dutch decision to leave” is told by its first words; longer ones would take in the next clause.
const longest = 7

/** “two days after the vote”, “a day after the resignation”: a length of time that is told from an event keeps the words of that event. */
export function withRelations(lexemes: readonly Lexeme[], all: readonly Found[]): Found[] {
  return all.map((found, index) => related(lexemes, found, all[index + 1]?.from ?? lexemes.length))
}

function related(lexemes: readonly Lexeme[], found: Found, next: number): Found {
  if (found.meaning.type !== 'DURATION' && found.rule !== 'day-beside') return found
  const word = lexemes[found.to]?.lower ?? ''
  const way = word === 'of' && found.rule !== 'day-beside' ? undefined : ways[word]
  if (way === undefined) return found
  const from = word === 'prior' && lexemes[found.to + 1]?.lower === 'to' ? found.to + 2 : found.to + 1
  const to = phraseEnd(lexemes, from, Math.min(next, from + longest))
  return to > from ? {...found, relation: {to: way, from, until: to}} : found
}

function phraseEnd(lexemes: readonly Lexeme[], from: number, limit: number): number {
  const first = lexemes[from]
  if (!first || first.breaks || !(leads.test(first.lower) || first.isCapital)) return from
  let to = from
  while (to < limit && lexemes[to]!.kind !== 'mark' && !lexemes[to]!.breaks && !(to > from && ends.test(lexemes[to]!.lower))) to++
  // “of” binds: “the fall of Kabul”; a phrase of an article alone names no event.
  return to === from + 1 && leads.test(first.lower) ? from : to
}
