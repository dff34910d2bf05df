import type {Parse} from '../../model/parse.ts'
import {tokensOf} from '../phrase.ts'
import type {Saying} from './saying.ts'

/** “Will it open?” asked | the opposition: who stands right behind the cue of a quotation says it, and is not said. */
export function speakerBehind(parse: Parse, saying: Saying): Saying {
  return behindClause(parse, saying) ?? behindQuotation(parse, saying)
}

function behindQuotation(parse: Parse, saying: Saying): Saying {
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

const told = /^(?:say|add|announce|report|write|tweet|explain|note|claim|warn|recall)$/

// The envoys brokered the deal, said | Ana Borg, a spokeswoman for the ministry: the labels take the subject of the clause for who speaks.
function behindClause(parse: Parse, saying: Saying): Saying | undefined {
  const {content, cue, source, sentence, token} = saying
  const {tokens} = parse.sentences[sentence]!
  const last = content.at(-1)!
  if (!cue || content.length < 2 || (source && source.end > cue.start) || last.start < cue.end || last.start > cue.end + 1) return undefined
  if (tokens[token - 1]?.text !== ',' || !told.test(tokens[token]!.lemma) || !/^VB[DZ]$/.test(tokens[token]!.xpos)) return undefined
  const {from, to} = tokensOf(parse.sentences[sentence]!, last)
  if (tokens.slice(from, to).some(({upos, xpos}) => /^VB[DZP]$/.test(xpos) || upos === 'SCONJ' || xpos === 'MD')) return undefined
  const before = tokens.slice(0, token).some(({upos, start}) => /^(?:VERB|AUX)$/.test(upos) && start >= (source?.end ?? 0))
  return before
    ? {...saying, content: [{start: Math.min(source?.start ?? content[0].start, content[0].start), end: tokens[token - 2]!.end}], source: last}
    : undefined
}
