import type {Parse} from '../../model/parse.ts'
import {tokensOf} from '../phrase.ts'
import type {Saying} from './saying.ts'

/** “Will it open?” asked | the opposition: who stands right behind the cue of a quotation says it, and is not said. */
export function speakerBehind(parse: Parse, saying: Saying): Saying {
  const {content, cue, source} = saying
  const [first, ...rest] = content
  const last = rest.at(-1)
  if (source || !cue || !last || first.end > cue.start || last.start < cue.end || last.start > cue.end + 1) return saying
  const {tokens} = parse.sentences[saying.sentence]!
  const {from, to} = tokensOf(parse.sentences[saying.sentence]!, last)
  const isPhrase = tokens.slice(from, to).every(({upos}) => !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(upos))
  const isQuoted = /^["“„«‘']/.test(parse.report.text.slice(first.start, first.start + 1))
  return isPhrase && isQuoted ? {...saying, content: [first, ...rest.slice(0, -1)], source: last} : saying
}
