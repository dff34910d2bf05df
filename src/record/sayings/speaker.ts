import type {Parse} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import {headOf} from '../../model/tree.ts'
import {spanOf} from '../../text/span-of.ts'
import {tokensOf} from '../phrase.ts'
import type {Saying} from './saying.ts'

/** Who says it, without what only describes them: the mention of a chain with the same head word, else the words of the source up to a comma or clause. */
export function speakerOf(parse: Parse, {source, sentence}: Saying): Span | undefined {
  if (!source) return undefined
  const {tokens} = parse.sentences[sentence]!
  const {from, to} = tokensOf(parse.sentences[sentence]!, source)
  if (from >= to) return spanOf(parse.report.text, source.start, source.end)
  const head = headOf(parse.sentences[sentence]!, from, to)
  let last = to
  for (let token = head + 1; token < to; token++)
    if (/^[,(–—]$/.test(tokens[token]!.text) && !isListed(token)) {
      last = token
      break
    }
  while (last > from + 1 && /^[\p{P}]$/u.test(tokens[last - 1]!.text) && !/[)\].]$/.test(tokens[last - 1]!.text)) last--
  return spanOf(parse.report.text, tokens[from]!.start, tokens[last - 1]!.end)

  // “Egypt, Qatar and Oman”: a comma between those who speak together.
  function isListed(comma: number): boolean {
    return tokens.slice(comma + 1, to).some((token) => token.relation === 'conj' && token.head === head && token.upos !== 'VERB')
  }
}
