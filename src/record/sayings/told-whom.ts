import type {Parse, Sentence} from '../../model/parse.ts'
import type {Statement} from '../../model/statement.ts'
import {dependents} from '../../model/tree.ts'
import {spanOf} from '../../text/span-of.ts'
import {participant} from '../chain-at.ts'
import {nounPhrase, spanOfTokens, tokensOf} from '../phrase.ts'

const telling = /^(?:tell|inform|remind|warn|assure|notify|advise|promise|address|greet)$/

// These bid somebody do what is said: “ordered his ministers to stay silent”.
const bidding = /^(?:order|urge|ask|press|instruct|command|request|beg|implore|invite|call|push|pressure)$/

/** “told his wife he would stay”: whom it was told is the addressee, not the first of what was told. */
export function toldWhom(parse: Parse, saying: Statement): Statement {
  const {event, sentence: index, evidence, participants} = saying
  const sentence = parse.sentences[index]
  const [first, ...others] = evidence
  if (sentence && event?.trigger && bidding.test(event.verb) && first.start >= event.trigger.end) return bidden(parse, sentence, saying)
  if (!sentence || !event?.trigger || !telling.test(event.verb) || first.start < event.trigger.end) return saying
  const whom = addresseeAt(sentence, tokensOf(sentence, event.trigger).from, first.start)
  if (!whom) return saying
  // “addressed them as “dear friends””: the preposition is not said.
  const rest = sentence.tokens[sentence.tokens[whom.to]!.text === 'as' ? whom.to + 1 : whom.to]
  if (!rest) return saying
  if (rest.end >= first.end) return saying
  const told = spanOf(parse.report.text, rest.start, first.end)
  const mention = spanOfTokens(parse, sentence, whom)
  const hasAddressee = participants.some(({role}) => role === 'addressee')
  const value = saying.value?.startsWith(first.text) ? told.text + saying.value.slice(first.text.length) : saying.value
  return {
    ...saying,
    evidence: [told, ...others],
    ...(value === undefined ? {} : {value}),
    participants: hasAddressee ? participants : [...participants, participant(parse, 'addressee', mention)],
  }
}

// Whom it bids stands first in what is said, before “to”; it stays a part of it.
function bidden(parse: Parse, sentence: Sentence, saying: Statement): Statement {
  const {event, evidence, participants} = saying
  const whom = addresseeAt(sentence, tokensOf(sentence, event!.trigger!).from, evidence[0].start)
  if (!whom || sentence.tokens[whom.to]?.xpos !== 'TO' || participants.some(({role}) => role === 'addressee')) return saying
  return {...saying, participants: [...participants, participant(parse, 'addressee', spanOfTokens(parse, sentence, whom))]}
}

// The object of the cue that the content begins with, if words follow it.
function addresseeAt(sentence: Sentence, cue: number, start: number): {from: number; to: number} | undefined {
  for (const relation of ['iobj', 'obj'])
    for (const child of dependents(sentence, cue, relation)) {
      const phrase = nounPhrase(sentence, child, ['conj', 'cc'])
      if (sentence.tokens[phrase.from]!.start === start && phrase.to < sentence.tokens.length) return phrase
    }
  return undefined
}
