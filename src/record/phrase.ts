import type {Parse, Sentence} from '../model/parse.ts'
import type {Span} from '../model/span.ts'
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
