import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Parse} from '../../model/parse.ts'
import {isRelation} from '../../model/tree.ts'
import type {Saying} from './saying.ts'

// Not measured, since the corpus does not mark them: set below what most sayings get.
const confidence = 0.65

/** “Media reported that the ministry had said that …”: what is said inside another saying, which the corpus hardly marks, so that the model thinks little of it. */
export function saidWithin(parse: Parse, unsure: readonly Saying[], sure: readonly Saying[]): Saying[] {
  const inside = unsure.filter(
    (saying) =>
      saying.source && saysAClause(parse, saying) && sure.some((outer) => outer !== saying && outer.sentence === saying.sentence && holds(outer, saying)),
  )
  return inside.map((saying) => ({...saying, confidence, rule: 'said-within'}))
}

function saysAClause(parse: Parse, {sentence, token}: Saying): boolean {
  const {tokens} = parse.sentences[sentence]!
  return cueVerbs.get(tokens[token]!.lemma) === 'say' && tokens.some((word) => word.head === token && isRelation(word, 'ccomp'))
}

function holds({content}: Saying, {cue}: Saying): boolean {
  return cue !== undefined && content.some(({start, end}) => start <= cue.start && cue.end <= end)
}
