import {eventDescriptors, eventLabels, eventNouns, labelPhrases} from '../../../lexicon/labels.ts'
import type {Sentence} from '../../model/parse.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import type {LabelRule} from './label-found.ts'

/** “an unprecedented meeting”, “the first-ever summit”: how an event is weighed. */
export const weighedEvent: LabelRule = {
  name: 'weighed-event',
  example: 'They gathered for an unprecedented meeting.',
  twin: 'They gathered for a long meeting.',
  confidence: 0.85,
  match: ({sentence}, at) => {
    const token = sentence.tokens[at]!
    const noun = /^[“"‘]$/.test(sentence.tokens[at + 1]?.text ?? '') ? undefined : sentence.tokens[token.head]
    if (
      !noun ||
      token.head < at ||
      !eventDescriptors.has(token.text.toLowerCase()) ||
      !(eventNouns.has(noun.lemma.toLowerCase()) || eventLabels.has(noun.lemma.toLowerCase()))
    )
      return []
    const phrase = nounPhrase(sentence, token.head)
    return [{label: {from: at, to: at + 1}, target: {from: at + 1, to: Math.max(token.head + 1, at + 2)}, at, evidence: phrase}]
  },
}

/** “a significant incursion of terrorists”, “the invasion”: the noun chosen for an event. */
export const eventNoun: LabelRule = {
  name: 'event-noun',
  example: 'The incursion lasted an hour.',
  twin: 'The visit lasted an hour.',
  confidence: 0.82,
  match: ({sentence}, at) => {
    const token = sentence.tokens[at]!
    if (token.upos !== 'NOUN' || !eventLabels.has(token.lemma.toLowerCase()) || (token.relation === 'compound' && token.head > at)) return []
    const phrase = alone(sentence, at)
    return [{label: {from: at, to: at + 1}, target: phrase, at, evidence: phrase}]
  },
}

// Up to “and”: what is joined to the last word of a phrase may well be joined to all of it.
function alone(sentence: Sentence, at: number): Range {
  const {from, to} = nounPhrase(sentence, at)
  const joint = sentence.tokens.findIndex(({upos}, index) => index > at && index < to && upos === 'CCONJ')
  return {from, to: joint < 0 ? to : joint}
}

// By their first words, since every token asks.
const phrases = Map.groupBy(
  labelPhrases.map((phrase) => phrase.split(' ')),
  ([first]) => first!,
)

/** “special military operation”, “collective punishment”: set phrases of one side. */
export const setPhrase: LabelRule = {
  name: 'set-phrase',
  example: 'It spoke of collective punishment.',
  twin: 'It spoke of a collective decision.',
  confidence: 0.85,
  match: ({sentence}, at) => {
    const {tokens} = sentence
    const words = phrases
      .get(tokens[at]!.text.toLowerCase())
      ?.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.text.toLowerCase() === word))
    if (!words) return []
    const label = {from: at, to: at + words.length}
    const phrase = nounPhrase(sentence, label.to - 1)
    return [{label, target: label, at: label.to - 1, evidence: {from: Math.min(label.from, phrase.from), to: Math.max(label.to, phrase.to)}}]
  },
}
