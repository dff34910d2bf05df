import {countryOf} from '../../../lexicon/countries.ts'
import {actorLabels, groupNouns, labelModifiers, namedLabels} from '../../../lexicon/labels.ts'
import type {Sentence} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import {nameAt, type Scene} from '../scene.ts'
import {around, type LabelRule} from './label-found.ts'

/** “Hamas terrorists”, “the rebels”, “the Assad regime”, “regime of …”: the noun chosen for an actor. */
export const labelNoun: LabelRule = {
  name: 'label-noun',
  example: 'Two Ruritanian rebels crossed the border.',
  twin: 'The firefighters crossed the border.',
  confidence: 0.85,
  match: (scene, at) => {
    const label = labelOf(scene.sentence, at)
    if (!label) return []
    const named = happenings.has(scene.sentence.tokens[at]!.lemma) ? undefined : namedWith(scene, at, label)
    if (!named && !isStrong(scene.sentence, at)) return []
    const phrase = core(scene.sentence, at)
    return [{label, target: named ?? phrase, at, evidence: around(phrase, named, label)}]
  },
}

// “Paris terrorist attacks” says nothing of Paris.
const happenings = new Set(['attack', 'act'])

/** “Hamas is a terrorist organisation”, “Hamas, a terrorist organisation,”. */
export const isLabel: LabelRule = {
  name: 'is-label',
  example: 'The League is not a terrorist organisation.',
  twin: 'The League is a member of an organisation.',
  confidence: 0.85,
  match: (scene, at) => {
    const {sentence} = scene
    const label = labelOf(sentence, at) ?? weakLabel(sentence, at)
    if (!label) return []
    const token = sentence.tokens[at]!
    const subject = dependents(sentence, at, 'cop').length > 0 ? dependents(sentence, at, 'nsubj')[0] : isRelation(token, 'appos') ? token.head : undefined
    if (subject === undefined || subject > at || sentence.tokens[subject]!.upos === 'PRON') return []
    const target = nounPhrase(sentence, subject, ['conj', 'cc'])
    return [{label, target, at, evidence: around(target, core(sentence, at))}]
  },
}

/** The words of a label that end in noun `at`: “rebels”, “terrorist organisations”; undefined where it is none. */
export function labelOf(sentence: Sentence, at: number): Range | undefined {
  const token = sentence.tokens[at]!
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined
  const lemma = token.lemma.toLowerCase()
  const from = modifierStart(sentence, at)
  if (groupNouns.has(lemma) && from < at && !(lemma === 'force' && wordOf(sentence.tokens, at - 1) === 'armed')) return {from, to: at + 1}
  return actorLabels.has(lemma) && !isModifier(sentence, at) && !(lemma === 'regime' && isOfThings(sentence, at)) ? {from, to: at + 1} : undefined
}

// “the sanctions regime”, “a tax regime”: rules, no rulers.
function isOfThings({tokens}: Sentence, at: number): boolean {
  return tokens[at - 1]?.upos === 'NOUN'
}

function weakLabel(sentence: Sentence, at: number): Range | undefined {
  const token = sentence.tokens[at]!
  return token.upos === 'NOUN' && namedLabels.has(token.lemma.toLowerCase()) ? {from: at, to: at + 1} : undefined
}

function isStrong({tokens}: Sentence, at: number): boolean {
  return tokens[at]!.upos === 'NOUN' || tokens[at]!.xpos === 'NNPS' || labelModifiers.has(tokens[at - 1]?.lemma.toLowerCase() ?? '')
}

// “far-right armed groups”: how far the labelling words in front of a noun reach.
function modifierStart({tokens}: Sentence, at: number): number {
  let from = at
  while (from > 0 && labelModifiers.has(wordOf(tokens, from - 1))) from--
  return from
}

function wordOf(tokens: Sentence['tokens'], at: number): string {
  return tokens[at]!.text.toLowerCase()
}

// “terrorist” of “terrorist organisation” is no noun of its own.
function isModifier({tokens}: Sentence, at: number): boolean {
  const token = tokens[at]!
  return isRelation(token, 'compound') && tokens[token.head]?.upos !== 'PROPN' && token.head > at
}

/** The noun with its determiner and what stands before it, without what follows. */
export function core(sentence: Sentence, at: number): Range {
  return {from: nounPhrase(sentence, at).from, to: at + 1}
}

// Whom a label is tied to: “Hamas” terrorists, the militant group “Hamas”, the regime of “President X”.
function namedWith(scene: Scene, at: number, {from}: Range): Range | undefined {
  const {sentence} = scene
  const behind = nameAt(scene, at + 1)
  if (behind?.from === at + 1 && sentence.tokens[at]!.xpos !== 'NNS' && behind.kind !== 'date' && behind.kind !== 'money') return behind
  const before = nameBefore(scene, from)
  if (before) return before
  const [owner] = [...dependents(sentence, at, 'nmod:poss'), ...dependents(sentence, at, 'nmod').filter((child) => child > at && isOf(sentence, child))]
  const name = owner === undefined ? undefined : nameAt(scene, owner)
  if (owner === undefined || !name) return undefined
  // “the regime of Mary Deng” is hers; “the rebels of Mary Deng” are others.
  return name.kind === 'person' && sentence.tokens[at]!.xpos === 'NNS' ? undefined : nounPhrase(sentence, owner)
}

function nameBefore(scene: Scene, from: number): Range | undefined {
  const name = nameAt(scene, from - 1)
  if (name && name.to === from && name.kind !== 'date' && name.kind !== 'money') return name
  const word = scene.sentence.tokens[from - 1]
  return word && word.upos !== 'ADP' && countryOf(word.text) ? {from: from - 1, to: from} : undefined
}

function isOf(sentence: Sentence, child: number): boolean {
  return dependents(sentence, child, 'case').some((index) => sentence.tokens[index]!.lemma === 'of')
}

/** Whether a word of a range is a word that labels. */
export function labels(sentence: Sentence, {from, to}: Range): boolean {
  return sentence.tokens.slice(from, to).some(({lemma, text}) => {
    const words = [lemma.toLowerCase(), text.toLowerCase()]
    return words.some((word) => actorLabels.has(word) || namedLabels.has(word) || labelModifiers.has(word))
  })
}
