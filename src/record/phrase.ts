import type {Parse, Sentence, Token} from '../model/parse.ts'
import type {Span} from '../model/span.ts'
import {subtree} from '../model/tree.ts'
import {spanOf} from '../text/span-of.ts'

/** Token indices of a stretch of one sentence, `to` exclusive. */
export type Range = {readonly from: number; readonly to: number}

/** The tokens that a span touches. */
export function tokensOf(sentence: Sentence, span: {readonly start: number; readonly end: number}): Range {
  let from = sentence.tokens.findIndex((token) => token.end > span.start)
  if (from < 0) from = sentence.tokens.length
  let to = from
  while (to < sentence.tokens.length && sentence.tokens[to]!.start < span.end) to++
  return {from, to}
}

/** The words from token `from` to token `to` (exclusive) as a span of the report. */
export function spanOfTokens(parse: Parse, sentence: Sentence, {from, to}: Range): Span {
  return spanOf(parse.report.text, sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)
}

// What hangs on the head of a noun phrase and is not it: its case and copula, clauses, appositions, the other members of a coordination.
const outside = new Set([
  'case',
  'mark',
  'cop',
  'aux',
  'nsubj',
  'csubj',
  'expl',
  'advcl',
  'cc',
  'conj',
  'appos',
  'parataxis',
  'acl',
  'discourse',
  'vocative',
  'dislocated',
  'dep',
  'list',
  'orphan',
  'reparandum',
])
// What is cut off further down.
const never = new Set(['acl', 'parataxis', 'appos', 'advcl'])

/**
 * The noun phrase around its head word: “a member of the PLO executive committee” for “member”. `keep` names relations to leave in
 * that are otherwise cut off, such as `conj` and `cc`: “Hamas and Fatah”.
 */
export function nounPhrase(sentence: Sentence, head: number, keep: readonly string[] = []): Range {
  const leave = (token: Token): boolean => {
    const relation = plainRelation(token)
    if (keep.includes(relation)) return false
    return token.head === head ? outside.has(relation) : never.has(relation)
  }
  return contiguous(sentence, new Set(subtree(sentence, head, leave)), head)
}

// “with Ana's car”: the preposition may hang on “Ana”. Not “over”, which may belong to a number: “over 40 cars”.
const prepositions = new Set(['with', 'by', 'of', 'from', 'for', 'to', 'in', 'on', 'at', 'against', 'as', 'into', 'and'])

// The run around the head, without commas, dashes and brackets at its edges; a lone quotation mark or bracket at an edge goes too.
function contiguous(sentence: Sentence, inside: ReadonlySet<number>, head: number): Range {
  let from = head
  let to = head + 1
  while (inside.has(from - 1)) from--
  while (inside.has(to)) to++
  while (from < head && (isEdge(sentence.tokens[from]!) || opensPhrase(sentence, from))) from++
  if (isBound(sentence, from - 1) && /^than$/i.test(sentence.tokens[from]!.text)) from--
  while (to - 1 > head && isEdge(sentence.tokens[to - 1]!)) to--
  return {from, to}
}

// “at least 12 people” begins at “at”.
function opensPhrase({tokens}: Sentence, at: number): boolean {
  const word = tokens[at]!.text.toLowerCase()
  return prepositions.has(word) && !(word === 'at' && /^(?:least|most)$/i.test(tokens[at + 1]?.text ?? ''))
}

// “more | than 12 people”
function isBound({tokens}: Sentence, at: number): boolean {
  return /^(?:more|less|fewer)$/i.test(tokens[at]?.text ?? '')
}

function isEdge(token: Token): boolean {
  return (token.upos === 'PUNCT' && token.xpos !== '$') || token.xpos === 'POS'
}

/** `acl:relcl` → `acl`. */
export function plainRelation(token: Token): string {
  const colon = token.relation.indexOf(':')
  return colon < 0 ? token.relation : token.relation.slice(0, colon)
}
