import type {Parse, Sentence} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {Participant, Statement} from '../../model/statement.ts'
import {headOf} from '../../model/tree.ts'
import {participant} from '../chain-at.ts'
import {nounPhrase, plainRelation, spanOfTokens, tokensOf} from '../phrase.ts'
import {nameAt, scenesOf} from '../scene.ts'

const relative = /^(?:who|which|that|whom)$/i

/** A saying whose speaker is named by more than a relative pronoun: “the speech that slammed him” is the speech; nothing where what is taken for the speaker can name nobody. */
export function ownSpeaker(parse: Parse, saying: Statement): Statement | undefined {
  const speaker = saying.participants.find(({role}) => role === 'speaker')
  if (!speaker) return saying
  const {sentences} = parse
  const sentence = sentences[saying.sentence]!
  const {from, to} = tokensOf(sentence, speaker.mention)
  if (from === to) return saying
  if (!relative.test(speaker.mention.text)) return isNobody(sentence, headOf(sentence, from, to), speaker) ? undefined : saying
  const meant = antecedentOf(sentence, from)
  if (meant === undefined) return undefined
  const name = nameAt(scenesOf(parse)[saying.sentence]!, meant)
  const mention: Span = name ? {start: name.start, end: name.end, text: name.text} : spanOfTokens(parse, sentence, nounPhrase(sentence, meant))
  return {...saying, participants: saying.participants.map((one) => (one === speaker ? participant(parse, 'speaker', mention) : one))}
}

// “since July said”, “said Friday”: a verb or a bare “it” that stands for nothing named before.
function isNobody({tokens}: Sentence, at: number, {mention, chain}: Participant): boolean {
  const {upos} = tokens[at]!
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADP' || (/^(?:it|this|what)$/i.test(mention.text) && chain === undefined)
}

// The noun that the clause of the pronoun tells of.
function antecedentOf({tokens}: Sentence, pronoun: number): number | undefined {
  for (let at = tokens[pronoun]!.head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++)
    if (plainRelation(tokens[at]!) === 'acl' && tokens[at]!.head >= 0 && tokens[at]!.head < pronoun) return tokens[at]!.head
  return undefined
}
