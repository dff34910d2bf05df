import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Parse} from '../../model/parse.ts'
import {isRelation} from '../../model/tree.ts'
import {nounPhrase} from '../phrase.ts'
import type {Saying} from './saying.ts'
import {stretchOf} from './stretch-of.ts'
import {asClause} from './told-in-passing.ts'

// Not measured: the corpus has few such clauses, so the learnt labels are unsure of them; set like what is plainly told.
const confidence = 0.75

const speaks = /^(?:say|think)$/

/** “The aim, as stated by X, is “unity””, “as X put it, …”: a clause with “as” that names who says what stands around it is sure, however rare it is. */
export function inPassing(parse: Parse, saying: Saying): Saying {
  const sentence = parse.sentences[saying.sentence]!
  const cue = sentence.tokens[saying.token]!
  const isCue = speaks.test(cueVerbs.get(cue.lemma) ?? '') || /^(?:put|have)$/.test(cue.lemma)
  if (saying.confidence >= confidence || !isCue || !asClause(sentence, saying.token)) return saying
  const source = saying.source ?? agentOf(parse, saying)
  return source ? {...saying, source, confidence, rule: 'as-clause'} : saying
}

// “as described | by X”
function agentOf(parse: Parse, {sentence: at, token}: Saying): Saying['source'] {
  const sentence = parse.sentences[at]!
  const agent = sentence.tokens.findIndex(
    (word, place) => word.head === token && isRelation(word, 'obl') && sentence.tokens[token + 1]?.lemma === 'by' && place > token,
  )
  return agent < 0 ? undefined : stretchOf(sentence, nounPhrase(sentence, agent))
}
