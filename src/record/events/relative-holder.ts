import {frailNouns} from '../../../lexicon/event-verbs.ts'
import {nameAt} from '../scene.ts'
import {patternOf, toldNouns} from './act-patterns.ts'
import {phraseKind} from './participants.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy, lemmaAt} from './view.ts'

const inside = new Set(['in', 'at', 'from', 'near', 'outside', 'inside', 'on', 'around', 'across', 'of'])
const mostSteps = 4

/** The noun that a clause with “who”, “which” or “that” tells of, where the tree hangs it on a nearer word: “two officers in Peru | who were guarding”, “a bombing in Lahore | that killed ten”, “Georgia, a member, | which fought”. */
export function relativeHolder(view: View, clause: number, word: number): number {
  const noun = view.tokens[clause]!.head
  const pronoun = lemmaAt(view, word)
  const numbered = agreeing(view, clause, noun)
  if (numbered !== undefined) return numbered
  if (pronoun === 'that' || pronoun === 'which') return happeningAbove(view, noun, pronoun) ?? describedBy(view, noun)
  return somebodyAbove(view, noun) ?? describedBy(view, noun)
}

const plural = /^(?:are|were|have)$/i
const singular = /^(?:is|was|has)$/i

// “the villages in the valley that | were burnt”: the verb tells whether one or many are meant; groups take either.
function agreeing(view: View, clause: number, noun: number): number | undefined {
  const {tokens} = view
  const words = [clause, ...childrenBy(view, clause, 'aux', 'cop')].map((at) => tokens[at]!)
  const isMany = words.some(({text, xpos}) => plural.test(text) || xpos === 'VBP')
  const isOne = words.some(({text, xpos}) => singular.test(text) || xpos === 'VBZ')
  const {xpos} = tokens[noun]!
  if (isMany && !isOne && xpos === 'NN' && phraseKind(view, noun) !== 'actor') return above(view, noun).find((at) => /^NNP?S$/.test(tokens[at]!.xpos))
  return isOne && !isMany && xpos === 'NNS' ? above(view, noun).find((at) => tokens[at]!.xpos === 'NN') : undefined
}

// “Georgia, an aspiring member,”: the clause goes on about the name.
function describedBy(view: View, noun: number): number {
  const {head, relation} = view.tokens[noun]!
  return relation === 'appos' && head >= 0 && head < noun && nameAt(view.scene, head) && !nameAt(view.scene, noun) ? head : noun
}

// “who” is no place, no cloth and no body that stands behind “in”: it is those who are there.
function somebodyAbove(view: View, noun: number): number | undefined {
  const name = nameAt(view.scene, noun)
  if (name?.kind === 'person' || name?.kind === 'nationality') return undefined
  if (!name && view.tokens[noun]!.upos !== 'PROPN' && !isThing(view, noun)) return undefined
  return above(view, noun).find((at) => isSomebody(view, at))
}

function isThing(view: View, noun: number): boolean {
  return view.tokens[noun]!.upos === 'NOUN' && (plainKinds.has(phraseKind(view, noun)) || casesOf(view, noun).some((word) => word === 'in'))
}

const plainKinds = new Set(['place', 'thing', 'time'])

function isSomebody(view: View, at: number): boolean {
  const name = nameAt(view.scene, at)
  if (name) return name.kind === 'person' || name.kind === 'nationality'
  return view.tokens[at]!.upos === 'NOUN' && phraseKind(view, at) === 'actor'
}

// What “that” tells of is no bare name of a place: it is what happened there, or stands there.
function happeningAbove(view: View, noun: number, pronoun: string): number | undefined {
  if (phraseKind(view, noun) !== 'place' || (pronoun === 'which' && !casesOf(view, noun).includes('in'))) return undefined
  return above(view, noun).find((at) => isHappening(view, at))
}

function isHappening(view: View, at: number): boolean {
  return view.tokens[at]!.upos === 'NOUN' && (frailNouns.has(lemmaAt(view, at)) || patternOf(toldNouns, view.frames[at]!) !== undefined)
}

// What a phrase hangs on, nearest first: the nouns before it, and the object or subject of the verb that it belongs to.
function above(view: View, noun: number): number[] {
  const found: number[] = []
  let at = noun
  for (let steps = 0; steps < mostSteps; steps++) {
    const {head} = view.tokens[at]!
    if (head < 0 || head > at || !/^(?:nmod|obl|appos|conj|obj|acl)$/.test(view.relations[at]!)) return found
    if (view.relations[at] !== 'appos' && view.relations[at] !== 'acl' && !casesOf(view, at).some((word) => inside.has(word)) && view.relations[at] !== 'obj')
      return found
    if (view.tokens[head]!.upos === 'VERB') {
      const beside = childrenBy(view, head, 'obj', 'obl', 'nsubj').filter((child) => child < noun && child !== at)
      found.push(...beside.reverse())
      if (view.relations[head] !== 'acl') return found
    } else found.push(head)
    at = head
  }
  return found
}
