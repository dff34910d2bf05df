import {peopleNouns} from '../../../lexicon/event-verbs.ts'
import {officeKind} from '../../../lexicon/offices.ts'
import type {Name, Parse, Sentence, Token} from '../../model/parse.ts'
import type {Participant, Statement} from '../../model/statement.ts'
import {headOf, isRelation} from '../../model/tree.ts'
import {tokensOf} from '../phrase.ts'
import {scenesOf} from '../scene.ts'

/** What speaks for or against an event being told as recorded, by name: `rule:any-verb`, `actor:person`, `verb:conj`. */
export function traitsOf(parse: Parse, statement: Statement): string[] {
  const scene = scenesOf(parse)[statement.sentence]!
  const {sentence} = scene
  const {event, rule, modality, polarity, attribution, participants, evidence, times} = statement
  const span = tokensOf(sentence, evidence[0])
  const trigger = event?.trigger ? tokensOf(sentence, event.trigger) : span
  const at = headOf(sentence, trigger.from, trigger.to)
  const parties = participants.filter(({role}) => role !== 'place')
  const doers = parties.filter(({role}) => role === 'actor' || role === 'host' || role === 'convener' || role === 'head')
  const others = parties.filter((party) => !doers.includes(party))
  const kinds = (list: readonly Participant[]): string => {
    const first = list[0]
    return first ? kindOf(sentence, scene.names, first) : 'none'
  }
  return [
    rule.replace('event/', 'rule:'),
    `act:${event?.plover ?? 'other'}`,
    `actor:${kinds(doers)}`,
    `other:${kinds(others)}`,
    `modality:${modality}`,
    ...(polarity === 'denied' ? ['denied'] : []),
    ...(attribution.length > 0 ? ['vouched'] : []),
    ...(parties.length > 3 ? ['crowded'] : []),
    ...(parties.some(({mention}) => mention.text.split(' ').length > 7) ? ['long-mention'] : []),
    ...(times.length > 0 ? ['timed'] : []),
    ...(participants.length > parties.length ? ['placed'] : []),
    ...(span.to - span.from < 4 ? ['short'] : span.to - span.from > 30 ? ['long'] : []),
    ...wordTraits(sentence, at),
    ...sentenceTraits(parse, sentence, statement),
  ]
}

function kindOf(sentence: Sentence, names: readonly Name[], {mention}: Participant): string {
  const {from, to} = tokensOf(sentence, mention)
  if (from === to) return 'none'
  const at = headOf(sentence, from, to)
  const {upos, lemma} = sentence.tokens[at]!
  const name = names.find((one) => one.from <= at && at < one.to)
  if (upos === 'ADJ') return 'adjective'
  if (name) return name.kind
  if (upos === 'PRON')
    return /^(?:i|we|you|me|us|one|it|myself|yourself)$/i.test(mention.text) ? 'we' : /^(?:he|she|they|him|her|them)$/i.test(mention.text) ? 'they' : 'pronoun'
  const word = lemma.toLowerCase()
  return peopleNouns.has(word) || officeKind(word) ? 'people' : upos === 'PROPN' ? 'proper' : 'thing'
}

function wordTraits(sentence: Sentence, at: number): string[] {
  const {upos, xpos, relation} = sentence.tokens[at]!
  const own = sentence.tokens.some((token) => token.head === at && isRelation(token, 'nsubj'))
  return [`${upos === 'NOUN' || upos === 'PROPN' ? 'noun' : 'verb'}:${relation}`, `tag:${xpos}`, ...(own ? ['own-subject'] : [])]
}

function sentenceTraits(parse: Parse, sentence: Sentence, {evidence}: Statement): string[] {
  const {text, tokens} = sentence
  const block = parse.report.blocks[sentence.block]?.kind
  const marks = [...evidence[0].text.matchAll(/[“”"]/g)].length
  return [
    ...(/\?["”’')]*\s*$/.test(text) ? ['question'] : []),
    ...(block === 'title' || block === 'heading' ? ['heading'] : /[.!?…][”"’')\]]*\s*$/.test(text) ? [] : ['no-stop']),
    ...(marks % 2 === 1 ? ['half-quoted'] : []),
    ...(tokens.length > 45 ? ['long-sentence'] : []),
    ...(capitals(tokens) > 5 ? ['capitals'] : []),
  ]
}

function capitals(tokens: readonly Token[]): number {
  let [run, longest] = [0, 0]
  for (const {text} of tokens) {
    run = /^\p{Lu}/u.test(text) ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}
