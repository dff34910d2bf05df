import {concreteVerbs} from '../../../lexicon/act-strength.ts'
import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {lightVerbs} from '../../../lexicon/event-verbs.ts'
import {eventlessVerbs, figuresOfSpeech, sparseVerbs} from '../../../lexicon/eventless-verbs.ts'
import {leadVerbs} from '../../../lexicon/offices.ts'
import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import {plainRelation} from '../phrase.ts'
import {nameAt} from '../scene.ts'
import {patternOf, toldNouns} from './act-patterns.ts'
import {verbFillers} from './fillers.ts'
import type {FoundEvent} from './found-event.ts'
import {nounFillers} from './noun-fillers.ts'
import type {Outer} from './outer-verbs.ts'
import type {Filler} from './participants.ts'
import {phraseKind, shares} from './participants.ts'
import {subjectOf} from './subject-of.ts'
import type {View} from './view.ts'
import {below, casesOf, childrenBy, lemmaAt} from './view.ts'

/** The event of a clause that no act of the lexicon fits, as it stands: somebody did it, or it happened to somebody, and there is something to hold it by. */
export function plainClause(view: View, verb: number, outer: Outer): FoundEvent | undefined {
  if (!isOfOneTime(view, verb) || outer.isContent || isSaid(view, verb) || isOpen(view, verb) || isSought(view, verb, outer)) return undefined
  const lemma = lemmaAt(view, verb)
  const subject = subjectOf(view, verb)
  if ((eventlessVerbs.has(lemma) && !(subject && makesUp(view, verb, subject.head))) || leadVerbs.has(lemma)) return undefined
  if (!subject || !canBe(view, subject.head, subject.isPassive, subject.before !== undefined)) return undefined
  if (lightVerbs.has(lemma) && childrenBy(view, verb, 'obj', 'obl', 'xcomp').length === 0 && !tellsEvent(view, subject.head)) return undefined
  const objects = childrenBy(view, verb, 'obj')
  if ([...objects, ...childrenBy(view, verb, 'obl')].some((child) => figuresOfSpeech.has(lemmaAt(view, child)))) return undefined
  const [isSparse, isConcrete] = [sparseVerbs.has(lemma), concreteVerbs.has(lemma)]
  const holds = holdsOf(view, verb, subject.head) + (outer.isRefused || isSparse || isConcrete ? objects.length : 0)
  if (holds < (isSparse ? 2 : 1)) return undefined
  return {
    rule: 'plain-clause',
    center: outer.top,
    trigger: {from: Math.min(outer.isRefused ? outer.top : verb, verb), to: verb + 1},
    verb: lemma,
    fillers: [
      ...(stages.has(lemma) ? partiesIn(view, subject.head) : []),
      ...verbFillers(view, verb, undefined, new Set())
        .filter(({head}) => !isAbsolute(view, lemma, head))
        .map((filler) => (isLeft(view, lemma, filler) ? {...filler, role: 'place' as const} : filler)),
    ],
    keep: new Set(outer.top === verb ? [] : [verb]),
    consumed: [],
    isRefused: outer.isRefused,
    certain: verb,
  }
}

const stages = new Set('begin start open end close finish conclude resume continue last collapse fail stall drag break'.split(' '))

// “Talks between Peru and Chile resumed”: who takes part stands in the noun.
function partiesIn(view: View, noun: number): Filler[] {
  const pattern = tellsEvent(view, noun) ? patternOf(toldNouns, view.frames[noun]!) : undefined
  return pattern ? nounFillers(view, noun, pattern) : []
}

// “ended with hundreds of residents clashing”: a clause of its own.
function isAbsolute(view: View, verb: string, head: number): boolean {
  if (!casesOf(view, head).includes('with')) return false
  return endings.has(verb) || childrenBy(view, head, 'acl').some((child) => view.tokens[child]!.xpos === 'VBG')
}

const endings = new Set(['end', 'begin', 'open', 'close', 'start', 'finish'])

const clauses = new Set(['root', 'conj', 'ccomp', 'csubj', 'parataxis', 'advcl', 'xcomp'])

// In the past, under way, or to come; headlines tell the past in the present.
function isOfOneTime(view: View, verb: number): boolean {
  const token = view.tokens[verb]!
  if (token.upos !== 'VERB' || !(clauses.has(plainRelation(token)) || token.relation === 'acl:relcl')) return false
  const helpers = childrenBy(view, verb, 'aux').map((child) => lemmaAt(view, child))
  if (token.xpos === 'VBN') return helpers.length > 0
  if (token.xpos === 'VBG') return helpers.includes('be')
  if (token.xpos === 'VB') return helpers.includes('will') || token.relation === 'xcomp'
  if (/^VB[ZP]$/.test(token.xpos) && makesUp(view, verb, childrenBy(view, verb, 'nsubj')[0] ?? verb)) return true
  const block = view.scene.parse.report.blocks[view.scene.sentence.block]?.kind
  return token.xpos === 'VBD' || (token.xpos === 'VBZ' && (block === 'title' || block === 'heading'))
}

const composing = new Set(['include', 'comprise'])

// “the delegation includes members of two parties”: who takes part.
function makesUp(view: View, verb: number, subject: number): boolean {
  if (!composing.has(lemmaAt(view, verb))) return false
  const {head, relation} = view.tokens[verb]!
  const whole = relation === 'acl:relcl' && head >= 0 ? head : subject
  return bodies.has(lemmaAt(view, whole)) && childrenBy(view, verb, 'obj').some((child) => phraseKind(view, child) === 'actor')
}

const bodies = new Set('delegation team cabinet coalition alliance council committee panel group convoy mission crew party'.split(' '))

// “warned that …”, “informed the press that …”: sayings tell it.
function isSaid(view: View, verb: number): boolean {
  if (!cueVerbs.has(lemmaAt(view, verb))) return false
  if (childrenBy(view, verb, 'obj', 'obl').length === 0 || childrenBy(view, verb, 'ccomp', 'parataxis').length > 0) return true
  return view.tokens.slice(verb + 1, verb + 7).some(({text, xpos}) => text === 'that' && xpos !== 'DT')
}

// “trying to lure the council”, “works to mend its standing”: what is sought has not come about.
function isSought(view: View, verb: number, {top, isRefused}: Outer): boolean {
  return view.tokens[verb]!.xpos === 'VB' && view.relations[verb] === 'xcomp' && !isRefused && !settling.has(lemmaAt(view, top))
}

const settling = new Set(
  'manage agree decide vow pledge promise plan intend expect schedule set due begin start continue prepare help use go have happen be'.split(' '),
)

// “should be waived”, “could not pay”: nothing that has taken place or is to.
function isOpen(view: View, verb: number): boolean {
  return view.children[verb]!.some((child) => view.tokens[child]!.xpos === 'MD' && !/^(?:will|wo|['’]ll|would)$/i.test(view.tokens[child]!.text))
}

// Somebody, or what happens by itself, “the talks broke up”; of a passive anything.
function canBe(view: View, head: number, isPassive: boolean, isRelative: boolean): boolean {
  const {upos, text} = view.tokens[head]!
  if (tellsEvent(view, head)) return true
  if (shares.has(text.toLowerCase())) return childrenBy(view, head, 'nmod').some((whole) => phraseKind(view, whole) === 'actor')
  if (upos === 'PRON') return /^(?:he|she|they|who)$/i.test(text)
  if (isRelative && phraseKind(view, head) === 'thing') return false
  if (isPassive) return upos === 'NOUN' || upos === 'PROPN'
  const kind = phraseKind(view, head)
  return kind === 'actor' || kind === 'place'
}

// “the fighting”, “the coup attempt”
function tellsEvent(view: View, head: number): boolean {
  const isEvent = (at: number) =>
    view.tokens[at]!.upos === 'NOUN' &&
    (patternOf(toldNouns, view.frames[at]!) !== undefined || nounKind(lemmaAt(view, at), view.tokens[at]!.xpos === 'NNS') === 'event')
  return isEvent(head) || childrenBy(view, head, 'compound').some(isEvent)
}

const tied = new Set(['obj', 'iobj', 'obl', 'advmod', 'nmod', 'xcomp', 'nummod'])

// Dates, numbers, names, people and places beside its subject, each phrase once.
function holdsOf(view: View, verb: number, subject: number): number {
  return view.children[verb]!.filter((child) => child !== subject && tied.has(view.relations[child]!) && isHold(view, child)).length
}

function isHold(view: View, phrase: number): boolean {
  const inside = below(view, phrase, (child) => ['conj', 'parataxis', 'advcl', 'ccomp', 'acl'].includes(view.relations[child]!))
  const {times, quantities} = view.scene
  if (times.some(({from, to, type}) => (type === 'DATE' || type === 'TIME') && inside.has(from) && inside.has(to - 1))) return true
  if (quantities.some(({from, kind}) => kind !== 'ordinal' && inside.has(from))) return true
  if ([...inside].some((at) => nameAt(view.scene, at) !== undefined) || ['actor', 'place'].includes(phraseKind(view, phrase))) return true
  return (
    view.relations[phrase] === 'obj' && childrenBy(view, phrase, 'det', 'nmod').some((child) => /^(?:the|his|her|its|their)$/i.test(view.tokens[child]!.text))
  )
}

const ways = new Set('escape flee leave enter exit depart tour circle orbit patrol cross reach'.split(' '))

/** “left Oslo”: the place that somebody is gone from. */
export function isLeft(view: View, verb: string, {head, role}: Filler): boolean {
  return ways.has(verb) && role === 'recipient' && phraseKind(view, head) === 'place'
}
