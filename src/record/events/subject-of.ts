import {orderingVerbs} from '../../../lexicon/event-verbs.ts'
import {plainRelation} from '../phrase.ts'
import {nameAt} from '../scene.ts'
import {patternOf, toldVerbs} from './act-patterns.ts'
import {phraseKind} from './participants.ts'
import {relativeHolder} from './relative-holder.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy, lemmaAt} from './view.ts'

// “is engaged in”, “is involved in”: a participle, and yet the subject acts.
const acting = new Set(['engage', 'involve', 'embroil', 'lock', 'resolve', 'determine', 'commit'])

/** The subject of a verb and whether the verb happens to it. */
export type Subject = {
  readonly head: number
  readonly isPassive: boolean
  /** Of a clause that tells of a noun: where it stands; what is joined to the noun behind it is another. */
  readonly before?: number
}

/** The subject of a predicate: its own, the shared one of a coordination, that of the clause that it hangs on, or the noun that its relative clause is about. */
export function subjectOf(view: View, predicate: number): Subject | undefined {
  let at = predicate
  for (let steps = 0; steps < 8; steps++) {
    const subjects = childrenBy(view, at, 'nsubj')
    // “rebel leader | Omar Ba visited”: of a title and a name that both hang on the verb the name.
    const own = subjects.findLast((subject) => nameAt(view.scene, subject)) ?? subjects[0]
    const voice = isPassive(view, predicate)
    if (own !== undefined && isHeadlinePassive(view, at)) return {head: own, isPassive: true}
    if (own !== undefined)
      return {
        ...standingIn(view, at, own),
        isPassive:
          (at === predicate ? view.tokens[own]!.relation === 'nsubj:pass' || isBareParticiple(view, predicate) : voice) &&
          !acting.has(lemmaAt(view, predicate)),
      }
    const token = view.tokens[at]!
    const relation = plainRelation(token)
    if (token.head < 0) return undefined
    const charge = charger(view, at)
    if (charge !== undefined) {
      const blamed = [...childrenBy(view, charge, 'obj'), ...view.children[charge]!.filter((child) => view.tokens[child]!.relation === 'nsubj:pass')][0]
      if (blamed !== undefined) return {...standingIn(view, charge, blamed), isPassive: voice}
    }
    if (relation === 'acl') {
      // “a video of soldiers | killing civilians”: the people right before it do it, wherever the tree hangs it.
      if (token.xpos === 'VBG' && at > 0 && token.head < at - 1 && view.tokens[at - 1]!.upos === 'NOUN' && phraseKind(view, at - 1) === 'actor')
        return {head: at - 1, isPassive: voice, before: at}
      // “storms a cinema, opening fire”: set off by a comma it is no clause of the noun before it.
      if (token.xpos === 'VBG' && view.tokens[Math.min(at, ...view.children[at]!) - 1]?.text === ',' && plainRelation(view.tokens[token.head]!) !== 'nsubj') {
        at = nounsVerb(view, token.head)
        continue
      }
      // “in the course of recovering the bodies”: done by whoever is in that course of things.
      if (childrenBy(view, at, 'mark').length === 0 || token.xpos !== 'VBG') return {head: token.head, isPassive: voice, before: at}
      at = nounsVerb(view, token.head)
      continue
    }
    if ((relation === 'xcomp' || (relation === 'advcl' && casesOf(view, at).includes('to'))) && orderingVerbs.has(lemmaAt(view, token.head))) {
      const object = childrenBy(view, token.head, 'obj', 'iobj')[0]
      if (object !== undefined && (relation === 'xcomp' || phraseKind(view, object) === 'actor')) return {head: object, isPassive: voice}
    }
    // “saw the mayor defeat her rival”
    if ((relation === 'ccomp' || relation === 'xcomp') && token.xpos === 'VB' && seeing.has(lemmaAt(view, token.head))) {
      const seen = childrenBy(view, token.head, 'obj')[0]
      if (seen !== undefined && seen < at) return {head: seen, isPassive: voice}
    }
    if (!['conj', 'xcomp', 'advcl', 'ccomp', 'parataxis', 'obl'].includes(relation)) return undefined
    if (relation === 'ccomp' || relation === 'parataxis') return undefined
    at = token.head
  }
  return undefined
}

const seeing = new Set(['see', 'watch', 'hear', 'have', 'let', 'make'])

const charging = new Set(['accuse', 'suspect', 'convict', 'charge', 'acquit', 'blame', 'indict', 'jail', 'fine'])

/** “of arming bandits” of “accused Sudan of arming bandits”: what the accused is said to have done. */
export function isCharge(view: View, index: number): boolean {
  return charger(view, index) !== undefined
}

// The verb that charges somebody with it; the clause may hang on who is charged.
function charger(view: View, index: number): number | undefined {
  const {head, relation, xpos} = view.tokens[index]!
  if (head < 0 || xpos !== 'VBG' || !['advcl', 'obl', 'xcomp', 'acl'].includes(relation)) return undefined
  const verb = relation === 'acl' && view.relations[head] === 'obj' ? view.tokens[head]!.head : head
  const isCharged = charging.has(lemmaAt(view, verb)) && casesOf(view, index).some((word) => ['of', 'with', 'for'].includes(word))
  return isCharged ? verb : undefined
}

// The verb that a noun hangs on, over other nouns.
function nounsVerb(view: View, noun: number): number {
  let at = noun
  for (let steps = 0; steps < 5 && view.tokens[at]!.upos !== 'VERB' && view.tokens[at]!.head >= 0; steps++) at = view.tokens[at]!.head
  return at
}

// “who were held captive”: the noun that “who” stands for.
function standingIn(view: View, predicate: number, subject: number): {head: number; before?: number} {
  const token = view.tokens[predicate]!
  const word = view.tokens[subject]!
  const isRelative = word.upos === 'PRON' && ['who', 'which', 'that', 'whom'].includes(lemmaAt(view, subject))
  return isRelative && plainRelation(token) === 'acl' && token.head >= 0 ? {head: relativeHolder(view, predicate, subject), before: predicate} : {head: subject}
}

/** “was signed”, “signed by both”, and a past participle that hangs on a noun: “a text adopted in May”. */
export function isPassive(view: View, predicate: number): boolean {
  const marks = view.children[predicate]!.some((child) => ['aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent'].includes(view.tokens[child]!.relation))
  if (marks) return true
  const token = view.tokens[predicate]!
  // “was questioned and then arrested”
  if (token.xpos === 'VBN' && token.relation === 'conj' && token.head >= 0 && token.head < predicate && !hasOwnVoice(view, predicate))
    return isPassive(view, token.head)
  return (
    token.xpos === 'VBN' &&
    (token.relation === 'acl' || token.relation === 'advcl' || token.relation === 'xcomp') &&
    !view.children[predicate]!.some((child) => plainRelation(view.tokens[child]!) === 'aux' || plainRelation(view.tokens[child]!) === 'obj')
  )
}

// “Ten tourists killed in crash”: headlines leave the helper out.
function isHeadlinePassive(view: View, predicate: number): boolean {
  const block = view.scene.parse.report.blocks[view.scene.sentence.block]?.kind
  const {xpos} = view.tokens[predicate]!
  if (
    (block !== 'title' && block !== 'heading') ||
    (xpos !== 'VBN' && xpos !== 'VBD') ||
    childrenBy(view, predicate, 'aux', 'obj', 'xcomp', 'ccomp').length > 0
  )
    return false
  return patternOf(toldVerbs, view.frames[predicate]!)?.act.object === 'target'
}

// “with six hundred women attacked”
function isBareParticiple(view: View, predicate: number): boolean {
  const {xpos, relation} = view.tokens[predicate]!
  return xpos === 'VBN' && ['advcl', 'acl', 'ccomp', 'obl', 'nmod'].includes(relation) && childrenBy(view, predicate, 'aux', 'obj').length === 0
}

function hasOwnVoice(view: View, predicate: number): boolean {
  return childrenBy(view, predicate, 'aux', 'nsubj', 'obj').length > 0
}
