import {acts} from '../../../lexicon/acts.ts'
import {takingPlaceVerbs} from '../../../lexicon/event-verbs.ts'
import {isPeopleNoun} from '../../../lexicon/people-nouns.ts'
import {weakEventNouns} from '../../../lexicon/weak-event-nouns.ts'
import {plainRelation} from '../phrase.ts'
import {nameAt} from '../scene.ts'
import type {ActPattern} from './act-patterns.ts'
import {patternOf, toldNouns} from './act-patterns.ts'
import {phraseFillers} from './fillers.ts'
import type {FoundEvent} from './found-event.ts'
import {nounFillers, partOf} from './noun-fillers.ts'
import {carriesAnother, outerOf} from './outer-verbs.ts'
import type {Filler} from './participants.ts'
import {phraseKind} from './participants.ts'
import type {View} from './view.ts'
import {below, casesOf, childrenBy, lemmaAt} from './view.ts'

/** The event that a noun tells, if any: “the resignation of the cabinet”, “the meeting occurred in May”. */
export function nounEvent(view: View, noun: number): FoundEvent | undefined {
  const token = view.tokens[noun]!
  if (token.upos !== 'NOUN' || plainRelation(token) === 'compound') return undefined
  const found = patternOf(toldNouns, view.frames[noun]!)
  if (!found) return undefined
  const pattern = deaths.has(lemmaAt(view, noun)) ? {...found, act: dying} : inWords(view, noun, found)
  const fillers = nounFillers(view, noun, pattern)
  const verb = takingPlaceOf(view, noun)
  if (verb !== undefined && (!weakEventNouns.has(lemmaAt(view, noun)) || (plainlyHappening.has(lemmaAt(view, verb)) && !isState(view, verb))))
    return takesPlace(view, {noun, verb, pattern, fillers})
  if (weakEventNouns.has(lemmaAt(view, noun)) && !(isDated(view, noun) && fillers.some(({role}) => role !== 'place'))) return undefined
  if (isCounted(view, noun, pattern, fillers) || !isTold(view, noun, pattern, fillers)) return undefined
  return {
    rule: 'noun-act',
    center: noun,
    trigger: {from: noun, to: noun + 1},
    verb: lemmaAt(view, noun),
    pattern,
    fillers,
    keep: new Set(childrenBy(view, noun, 'acl').flatMap((clause) => [...childrenBy(view, clause, 'advcl')])),
    consumed: [],
    isRefused: false,
    certain: noun,
  }
}

const scolding = acts.find(({act}) => act === 'criticise')!
const wordy = new Set('scathing verbal personal stinging withering blistering veiled rhetorical partisan twitter political thinly-veiled'.split(' '))

/** “a scathing attack on her rival”: with words. */
export function inWords(view: View, noun: number, pattern: ActPattern): ActPattern {
  if (pattern.act.act !== 'attack') return pattern
  return childrenBy(view, noun, 'amod', 'compound').some((child) => wordy.has(lemmaAt(view, child))) ? {...pattern, act: scolding} : pattern
}

// “there is wide support” tells a state, “there was agreement” an event.
function isState(view: View, verb: number): boolean {
  return lemmaAt(view, verb) === 'be' && view.tokens[verb]!.xpos !== 'VBD'
}

// “his death in 2017” is nobody’s assault.
const deaths = new Set(['death', 'deaths'])
const dying = acts.find(({act}) => act === 'die')!

const plainlyHappening = new Set([
  'occur',
  'happen',
  'take',
  'begin',
  'start',
  'end',
  'break',
  'erupt',
  'continue',
  'last',
  'be',
  'resume',
  'conclude',
  'come',
  'follow',
])

type Noun = {readonly noun: number; readonly verb: number; readonly pattern: ActPattern; readonly fillers: readonly Filler[]}

function takesPlace(view: View, {noun, verb, pattern, fillers}: Noun): FoundEvent {
  const {top, isRefused} = outerOf(view, verb)
  const around = phraseFillers(view, verb, pattern.act).filter(
    ({role, head}) => role === 'place' || (phraseKind(view, head) === 'actor' && !(endings.has(lemmaAt(view, verb)) && casesOf(view, head).includes('with'))),
  )
  const keep = new Set<number>()
  for (let at = verb; at !== top && at >= 0; at = view.tokens[at]!.head) keep.add(at)
  const parts = partOf(view, noun, pattern)
  return {
    rule: 'noun-takes-place',
    center: top,
    trigger: {from: noun, to: noun + 1},
    verb: lemmaAt(view, parts[0] ?? noun),
    pattern,
    fillers: [...fillers, ...around],
    keep,
    consumed: parts,
    isRefused,
    certain: verb,
  }
}

// “the march ended with two men jailed”
const endings = new Set(['end', 'begin', 'open', 'close', 'start', 'finish'])

// “The meeting occurred”, “the meeting is expected to last”, “there was agreement”: the verb that says so.
function takingPlaceOf(view: View, noun: number): number | undefined {
  const token = view.tokens[noun]!
  if (plainRelation(token) !== 'nsubj' || token.head < 0) return undefined
  let verb = token.head
  if (view.tokens[verb]!.upos !== 'VERB' && !childrenBy(view, verb, 'expl').length) return undefined
  while (carriesAnother(view, verb)) {
    const from = verb
    const next = childrenBy(view, verb, 'xcomp', 'advcl').find((child) => child > from && view.tokens[child]!.upos === 'VERB')
    if (next === undefined) break
    verb = next
  }
  const lemma = lemmaAt(view, verb)
  if (lemma === 'be' && childrenBy(view, verb, 'expl').length === 0) return undefined
  if (
    childrenBy(view, verb, 'obj').some((child) => view.tokens[child]!.upos !== 'NUM' && lemmaAt(view, child) !== 'place') &&
    !['last', 'take'].includes(lemma)
  )
    return undefined
  return takingPlaceVerbs.has(lemma) || (lemma === 'take' && view.frames[verb]!.objects.includes('place')) ? verb : undefined
}

// A noun tells an event on its own where the phrase says whose, or when, or what for.
function isTold(view: View, noun: number, {act}: ActPattern, fillers: readonly Filler[]): boolean {
  const named = fillers.some(({head, role}) => role !== 'place' && (nameAt(view.scene, head) !== undefined || isPeopleNoun(lemmaAt(view, head))))
  const timed = isDated(view, noun)
  const aimed = childrenBy(view, noun, 'acl').some((clause) => lemmaAt(view, clause) === 'aim')
  const isForce = act.plover === 'ASSAULT' || act.plover === undefined
  const isAny = childrenBy(view, noun, 'det').some((child) => ['a', 'an', 'any', 'no', 'another', 'every', 'each'].includes(lemmaAt(view, child)))
  const isOnlyAdjective = fillers.every(({head}) => head < noun && view.tokens[head]!.upos !== 'PRON' && view.tokens[head]!.relation !== 'nmod:poss')
  return (named && !(isForce && isAny && isOnlyAdjective)) || timed || aimed
}

// “the army’s announcement on Monday”
function isDated(view: View, noun: number): boolean {
  const inside = below(view, noun)
  return view.scene.times.some(({from, to, type}) => type === 'DATE' && inside.has(from) && inside.has(to - 1))
}

// “the deaths of over a thousand people”: a figure says it.
function isCounted(view: View, noun: number, {act}: ActPattern, fillers: readonly Filler[]): boolean {
  if (!['die', 'kill', 'abduct', 'infect'].includes(act.act)) return false
  const inside = below(view, noun)
  return (
    view.scene.quantities.some(({from, kind}) => kind === 'cardinal' && inside.has(from)) && !fillers.some(({head}) => nameAt(view.scene, head) !== undefined)
  )
}
