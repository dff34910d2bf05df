import {nounKind} from '../../../lexicon/entity-nouns.ts'
import type {Parse, Sentence} from '../../model/parse.ts'
import {dependents} from '../../model/tree.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import type {Saying, Stretch} from './saying.ts'
import {stretchOf} from './stretch-of.ts'

/** “X, citing Y, said that Z”: Y says Z, as X tells; not “citing rising costs”, which nobody said. */
export function citing(parse: Parse, found: readonly Saying[]): Saying[] {
  const relayed = new Map(found.map((saying) => [saying, relayedBy(parse, saying)]))
  const participles = new Set([...relayed.values()].flatMap((told) => (told ? [`${told.saying.sentence} ${told.participle}`] : [])))
  return found.filter(({sentence, token}) => !participles.has(`${sentence} ${token}`)).map((saying) => relayed.get(saying)?.saying ?? saying)
}

function relayedBy(parse: Parse, saying: Saying): {saying: Saying; participle: number} | undefined {
  const sentence = parse.sentences[saying.sentence]!
  if (!saying.source || saying.relay || !/^VB/.test(sentence.tokens[saying.token]!.xpos)) return undefined
  const participle = participleOf(sentence, saying)
  const cited = participle === undefined ? undefined : citedBy(sentence, participle)
  if (participle === undefined || !cited) return undefined
  const source = stretchOf(sentence, cited)
  const aside = {start: sentence.tokens[participle]!.start, end: source.end}
  const [first, ...rest] = saying.content.flatMap((piece) => without(parse, piece, aside))
  const teller = tellerOf(sentence, saying, aside)
  if (!first || !teller) return undefined
  const relay = {source: teller, sentence: saying.sentence, token: saying.token}
  return {participle, saying: {...saying, content: [first, ...rest], source, rule: 'citing', relay}}
}

// The participle hangs on the verb of saying or on a word of its subject, and stands outside of what is said.
function participleOf(sentence: Sentence, {token}: Saying): number | undefined {
  const {tokens} = sentence
  const over = new Set([token, ...dependents(sentence, token, 'nsubj').flatMap((subject) => [subject, ...dependents(sentence, subject, 'conj')])])
  const place = tokens.findIndex(
    ({xpos, lemma, head, relation}) => xpos === 'VBG' && /^(?:cite|quote)$/.test(lemma) && /^(?:advcl|acl|parataxis)/.test(relation) && over.has(head),
  )
  return place < 0 ? undefined : place
}

// Who was found to speak, without the aside; where only the aside was found, the subject.
function tellerOf(sentence: Sentence, {token, source}: Saying, aside: Stretch): Stretch | undefined {
  if (source && (source.end <= aside.start || source.start >= aside.end)) return source
  if (source && source.start < aside.start) return {start: source.start, end: aside.start}
  const [subject] = dependents(sentence, token, 'nsubj')
  return subject === undefined ? undefined : stretchOf(sentence, nounPhrase(sentence, subject, ['conj', 'cc']))
}

// Names, offices, bodies and documents speak; reasons do not.
function citedBy(sentence: Sentence, participle: number): Range | undefined {
  const object = dependents(sentence, participle, 'obj')[0]
  const word = object === undefined ? undefined : sentence.tokens[object]
  if (object === undefined || !word) return undefined
  const speaks = word.upos === 'PROPN' || speaking.has(nounKind(word.lemma, word.xpos === 'NNS') ?? '') || sources.test(word.lemma)
  return speaks ? nounPhrase(sentence, object, ['conj', 'cc']) : undefined
}

const speaking: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'state', 'document'])
const sources = /^(?:source|witness|record|document|media|informant|insider|colleague|relative|lawyer|filing)$/

// What is left of a piece of content beside the aside, without the comma that closed it.
function without({report: {text}}: Parse, {start, end}: Stretch, aside: Stretch): Stretch[] {
  if (aside.end <= start) return trimmed(text, {start, end})
  if (end <= aside.start) return [{start, end}]
  return [...trimmed(text, {start, end: Math.max(start, aside.start)}), ...trimmed(text, {start: Math.min(end, aside.end), end})]
}

function trimmed(text: string, {start, end}: Stretch): Stretch[] {
  let [from, to] = [start, end]
  while (from < to && /[\s,]/.test(text[from]!)) from++
  while (to > from && /[\s,]/.test(text[to - 1]!)) to--
  return from < to ? [{start: from, end: to}] : []
}
