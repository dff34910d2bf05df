import type {Parse} from '../model/parse.ts'
import type {Span} from '../model/span.ts'
import type {Statement} from '../model/statement.ts'
import {spanOf} from '../text/span-of.ts'

// “BERLIN (AP) - ”, “SAN JOSE, Costa Rica — ”, “(CNN) ”, “PARIS, March 3 (Reuters) – ” at the start of a sentence.
const dateline =
  /^(?:\p{Lu}[\p{Lu}\s.'’-]{2,60}(?:[,/]\s?[\p{L}\d\s.,/]{2,40}?)?\s*(?:\([\p{L}\s/.]{2,30}\)\s*)?[-–—]{1,2}\s+|\([\p{Lu}][\p{L}\s]{1,20}\)\s*[-–—]?\s*)/u

/** A statement without what the dateline of its sentence lends it: the city has done nothing. */
export function withoutDateline(parse: Parse, statement: Statement): Statement {
  const sentence = parse.sentences[statement.sentence]
  const length = sentence && dateline.exec(sentence.text)?.[0].length
  if (!sentence || !length || statement.kind === 'label') return statement
  const end = sentence.start + length
  const [first, ...others] = statement.evidence
  const {participants, place, ...rest} = statement
  return {
    ...rest,
    evidence: [behind(parse, first, end), ...others],
    participants: participants.filter(({mention}) => mention.end > end),
    ...(place && place.end > end ? {place} : {}),
  }
}

// Also where the bracket was cut off: “CNN) A plane …”.
function behind({report}: Parse, span: Span, end: number): Span {
  return span.start < end && span.end > end ? spanOf(report.text, end, span.end) : span
}
