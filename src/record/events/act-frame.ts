import type {Sentence} from '../../model/parse.ts'
import {actLemma, toldLemma} from './act-lemma.ts'
import type {ActFrame, ActPattern} from './act-patterns.ts'
import {nounPatterns, patternOf, verbPatterns} from './act-patterns.ts'

type Frame = {
  readonly lemma: string
  readonly particles: string[]
  readonly objects: string[]
  readonly obliques: Map<string, string[]>
  readonly modifiers: string[]
}

/** What stands around each word of the sentence, from its tree, as lemmas. */
export function framesOf(sentence: Sentence): readonly ActFrame[] {
  return framesBy(sentence, actLemma)
}

/** The same where events are told. */
export function toldFrames(sentence: Sentence): readonly ActFrame[] {
  return framesBy(sentence, toldLemma)
}

function framesBy(sentence: Sentence, lemmaOf: (token: Sentence['tokens'][number]) => string): readonly ActFrame[] {
  const {tokens} = sentence
  const lemmas = tokens.map(lemmaOf)
  const frames = lemmas.map((lemma): Frame => ({lemma, particles: [], objects: [], obliques: new Map(), modifiers: []}))
  const prepositions = prepositionsOf(sentence, lemmas)
  for (const [index, {upos}] of tokens.entries())
    if (upos === 'VERB' && particles.has(lemmas[index + 1] ?? '')) frames[index]!.particles.push(lemmas[index + 1]!)
  for (const [index, {head, relation, upos}] of tokens.entries()) {
    const frame = frames[head]
    if (!frame) continue
    const word = lemmas[index]!
    const [main] = relation.split(':')
    if (relation === 'compound:prt' || (main === 'advmod' && (upos === 'ADP' || upos === 'ADV'))) frame.particles.push(word)
    else if (relation === 'nsubj:pass' || main === 'obj' || main === 'iobj' || main === 'xcomp' || (relation === 'obl' && !prepositions.has(index)))
      frame.objects.push(word)
    else if (main === 'compound' || main === 'amod') frame.modifiers.push(word)
    else if (main === 'conj') shareObject(sentence, index, frames)
    for (const preposition of prepositions.get(index) ?? []) tie(frame, preposition, word)
  }
  return frames
}

// Right behind a verb these are part of it, whatever they hang on: “handed over 21 girls”.
const particles = new Set(['up', 'down', 'out', 'over', 'off', 'back', 'away', 'together'])

// Word → the prepositions or marks that hang on it: “on” of “on the port”.
function prepositionsOf({tokens}: Sentence, lemmas: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const prepositions = new Map<number, string[]>()
  for (const [index, {head, relation}] of tokens.entries()) {
    if (relation !== 'case' && relation !== 'mark') continue
    const list = prepositions.get(head)
    if (list) list.push(lemmas[index]!)
    else prepositions.set(head, [lemmas[index]!])
  }
  return prepositions
}

function tie(frame: Frame, preposition: string, word: string): void {
  const tied = frame.obliques.get(preposition)
  if (tied) tied.push(word)
  else frame.obliques.set(preposition, [word])
}

// “held talks and a dinner”: the second noun is an object too.
function shareObject({tokens}: Sentence, index: number, frames: readonly Frame[]): void {
  const first = tokens[tokens[index]!.head]!
  if (first.relation === 'obj' || first.relation === 'nsubj:pass') frames[first.head]?.objects.push(frames[index]!.lemma)
}

/** The act that the word at `index` tells: by the verbs of the lexicon for a verb, by its nouns for a noun. */
export function actAt(sentence: Sentence, frames: readonly ActFrame[], index: number): ActPattern | undefined {
  const {upos} = sentence.tokens[index]!
  if (upos === 'VERB') return patternOf(verbPatterns, frames[index]!)
  if (upos === 'NOUN' || upos === 'PROPN') return patternOf(nounPatterns, frames[index]!)
  return undefined
}
