import type {Act} from '../../../lexicon/act.ts'
import {mutualVerbs, vagueVerbs} from '../../../lexicon/act-strength.ts'
import {acts} from '../../../lexicon/acts.ts'
import {frailNouns, lightVerbs, refusingVerbs, struckNouns, takingPlaceVerbs, weightyVerbs} from '../../../lexicon/event-verbs.ts'
import {officeKind} from '../../../lexicon/offices.ts'
import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import {plainRelation} from '../phrase.ts'
import {nameAt} from '../scene.ts'
import type {ActPattern} from './act-patterns.ts'
import {patternOf, toldNouns, toldVerbs} from './act-patterns.ts'
import {instruments, phraseFillers, verbFillers} from './fillers.ts'
import type {FoundEvent} from './found-event.ts'
import {inWords} from './noun-events.ts'
import {agentRoles, nounFillers, signersOf} from './noun-fillers.ts'
import type {Outer} from './outer-verbs.ts'
import {carriesAnother, outerOf} from './outer-verbs.ts'
import type {Filler} from './participants.ts'
import {phraseKind} from './participants.ts'
import {isLeft, plainClause} from './plain-clause.ts'
import {subjectOf} from './subject-of.ts'
import type {View} from './view.ts'
import {childrenBy, lemmaAt} from './view.ts'

/** The event that a verb tells, if any. */
export function verbEvent(view: View, verb: number): FoundEvent | undefined {
  const token = view.tokens[verb]!
  if (
    (token.upos !== 'VERB' && !isStateOf(view, verb)) ||
    ['amod', 'compound', 'case', 'mark', 'fixed', 'aux', 'cop', 'flat'].includes(plainRelation(token)) ||
    carriesAnother(view, verb)
  )
    return undefined
  if (isFelt(view, verb) || isImperative(view, verb) || isPlaced(view, verb) || isAsked(view, verb)) return undefined
  const outer = outerOf(view, verb)
  if (outer.isContent) return undefined
  if (isPartOfNoun(view, verb)) return undefined
  const noun = eventNounOf(view, verb)
  const own = patternOf(toldVerbs, view.frames[verb]!)
  if (noun !== undefined && isTakingPlace(view, verb, noun)) return undefined
  const fitting = own && lacksParty(view, verb, own) ? undefined : own && isSacking(view, verb, own) ? {...own, act: sacking} : own
  const pattern = fitting ?? (noun !== undefined && lightVerbs.has(lemmaAt(view, verb)) ? patternOf(toldNouns, view.frames[noun]!) : undefined)
  if (noun !== undefined && refusingVerbs.has(lemmaAt(view, verb)))
    return actEvent(view, {verb, outer: {...outer, isRefused: true}, pattern: patternOf(toldNouns, view.frames[noun]!)!, noun})
  return (pattern && actEvent(view, {verb, outer, pattern, noun})) ?? plainClause(view, verb, outer)
}

const accident: Act = {act: 'strike nature', verbs: '', example: 'Two trains collided, injuring a guard.', object: 'target'}

// “the trains collided, injuring two”, “the storm killed ten”: nobody’s assault.
function isAccident(view: View, verb: number, {act}: ActPattern): boolean {
  const subject = act.plover === 'ASSAULT' ? subjectOf(view, verb) : undefined
  if (!subject || subject.isPassive || phraseKind(view, subject.head) !== 'thing' || view.tokens[subject.head]!.upos !== 'NOUN') return false
  return !instruments.has(lemmaAt(view, subject.head)) && patternOf(toldNouns, view.frames[subject.head]!)?.act.plover !== 'ASSAULT'
}

function nounPartners(view: View, noun: number, act: Act): Filler[] {
  const own = patternOf(toldNouns, view.frames[noun]!)
  if (!own) return phraseFillers(view, noun, act)
  const fillers = nounFillers(view, noun, own)
  // “requested a meeting of the council”, “dismissed an appeal by Peru”: the council asks for nothing, Peru dismisses nothing.
  return own.act === act || (act.plover !== 'REQUEST' && act.plover !== 'REJECT')
    ? fillers
    : fillers.map((filler) => (filler.role === 'actor' ? {...filler, role: 'recipient'} : filler))
}

// “withdrew its troops”: they are its own.
function isOwn(view: View, head: number, {objects}: ActPattern): boolean {
  if (!objects?.has(lemmaAt(view, head))) return false
  return view.children[head]!.some((child) => view.tokens[child]!.relation === 'nmod:poss' && view.tokens[child]!.upos === 'PRON')
}

const forceful = new Set<string | undefined>(['PROTEST', 'SANCTION', 'COERCE'])

// “suspended the flights”, “took down the flag”: what the act is told by, not whom it is done to.
function isPartOfAct(view: View, head: number, {act, objects}: ActPattern): boolean {
  if (objects?.has(lemmaAt(view, head)) && act.act === 'contact') return true
  if (!objects?.has(lemmaAt(view, head)) || !forceful.has(act.plover) || frailNouns.has(lemmaAt(view, head))) return false
  return view.tokens[head]!.upos === 'NOUN' && phraseKind(view, head) === 'thing'
}

// “a declaration would be adopted”
function isDone(view: View, verb: number, {act}: ActPattern): boolean {
  return (act.act === 'sign' || act.act === 'legislate') && view.children[verb]!.some((child) => view.tokens[child]!.relation === 'nsubj:pass')
}

// “called for a truce” tells a call, “launched an attack” an attack, “refrains from talks” the talks.
function isWeighty(lemma: string): boolean {
  return weightyVerbs.has(lemma) || (!lightVerbs.has(lemma) && !refusingVerbs.has(lemma))
}

// “chaired the talks”, “hosted the summit”: the one who acts does so in a role of its own.
function inOffice(view: View, verb: number, {act}: ActPattern, filler: Filler): Filler {
  const role = act.plover === 'CONSULT' && filler.role === 'actor' ? agentRoles[lemmaAt(view, verb)] : undefined
  return role === 'head' || role === 'convener' || role === 'host' ? {...filler, role} : filler
}

// Somebody or something takes part; a journey goes somewhere or to somebody.
function isWhole({act, preposition, objects}: ActPattern, fillers: readonly Filler[]): boolean {
  if (
    (preposition === 'with' || (preposition === 'to' && talking.has(act.act))) &&
    !objects &&
    !fillers.some(({role}) => role === 'recipient' || role === 'target')
  )
    return false
  if (act.act === 'visit' || act.act === 'move') return fillers.length > 1
  return fillers.some(({role}) => role !== 'place')
}

const talking = new Set(acts.filter(({verbs}) => /(?:^|; )(?:speak|talk) to(?:;|$)/.test(verbs)).map(({act}) => act))

const sacking: Act = acts.find(({act}) => act === 'dismiss')!

// “fired the coach” is no shot.
function isSacking(view: View, verb: number, {act, objects, preposition}: ActPattern): boolean {
  if (act.act !== 'shoot' || objects || preposition || lemmaAt(view, verb) !== 'fire') return false
  const subjects = view.children[verb]!.filter((child) => view.tokens[child]!.relation === 'nsubj:pass')
  return [...childrenBy(view, verb, 'obj'), ...subjects].some((child) => phraseKind(view, child) === 'actor')
}

const needsParty = new Set(['release', 'arrest', 'deport', 'expel', 'abduct', 'host', 'grant asylum', 'forgive', 'torture', 'assassinate', 'accuse', 'convict'])

// “released their estimates” frees nobody.
function lacksParty(view: View, verb: number, {act, objects}: ActPattern): boolean {
  // “retired the fleet” is nobody’s farewell.
  if (lemmaAt(view, verb) === 'retire' && childrenBy(view, verb, 'obj').length > 0) return true
  if (!needsParty.has(act.act) || objects) return false
  const subjects = view.children[verb]!.filter((child) => view.tokens[child]!.relation === 'nsubj:pass')
  const teller = view.tokens[verb]!
  // “a declaration released by the ministry”
  const told = plainRelation(teller) === 'acl' && teller.xpos === 'VBN' && teller.head >= 0 ? [teller.head] : []
  const done = [...childrenBy(view, verb, 'obj'), ...subjects, ...told]
  return done.length > 0 && done.every((child) => phraseKind(view, child) === 'thing' && nameAt(view.scene, child) === undefined)
}

// “Call us now.” tells of nobody’s act.
function isImperative(view: View, verb: number): boolean {
  const {xpos, relation} = view.tokens[verb]!
  return (
    (xpos === 'VB' || xpos === 'VBP') &&
    ['root', 'conj', 'parataxis'].includes(relation) &&
    childrenBy(view, verb, 'aux').length === 0 &&
    subjectOf(view, verb) === undefined
  )
}

// “the visit took place”: told by its noun.
function isPlaced(view: View, verb: number): boolean {
  return lemmaAt(view, verb) === 'take' && view.frames[verb]!.objects.includes('place')
}

// “Asked about the test, the minister said”: the reporter’s question.
function isAsked(view: View, verb: number): boolean {
  const {xpos, relation} = view.tokens[verb]!
  return xpos === 'VBN' && ['advcl', 'acl', 'parataxis'].includes(relation) && ['ask', 'question', 'press', 'quiz'].includes(lemmaAt(view, verb))
}

// “feel threatened”, “looked beaten”
function isFelt(view: View, verb: number): boolean {
  const {head, relation, xpos} = view.tokens[verb]!
  return (
    relation === 'xcomp' &&
    xpos === 'VBN' &&
    head >= 0 &&
    ['feel', 'seem', 'look', 'appear', 'remain', 'become', 'stay', 'sound', 'keep', 'leave'].includes(lemmaAt(view, head))
  )
}

// “are involved in clashes”, whether taken for a verb or for an adjective
function isStateOf(view: View, index: number): boolean {
  return view.tokens[index]!.upos === 'ADJ' && takesTied.has(lemmaAt(view, index)) && childrenBy(view, index, 'nsubj').length > 0
}

type Told = {readonly verb: number; readonly outer: Outer; readonly pattern: ActPattern; readonly noun: number | undefined}

function actEvent(view: View, {verb, outer, pattern: read, noun}: Told): FoundEvent | undefined {
  const pattern = isAccident(view, verb, read) ? {...read, act: accident} : noun === undefined ? read : inWords(view, noun, read)
  const {act} = pattern
  const isLight = noun !== undefined && (isToldWith(view, pattern, noun) || refusingVerbs.has(lemmaAt(view, verb)))
  const skip = new Set(isLight ? [noun] : [])
  const around = verbFillers(view, verb, act, skip).map((filler) => (isLight ? inOffice(view, verb, pattern, filler) : filler))
  const signers = isLight ? signersOf(view, noun) : []
  const fillers = [
    ...signers,
    ...(signers.length > 0 ? around.filter(({role}) => role !== 'actor') : around).map((filler) =>
      isLeft(view, lemmaAt(view, verb), filler) ? {...filler, role: 'place' as const} : filler,
    ),
    ...(isLight ? nounPartners(view, noun, act) : []),
  ].filter(({head}) => !isOwn(view, head, pattern) && !isPartOfAct(view, head, pattern))
  if (isBareSpeech(view, verb, pattern) || !(isWhole(pattern, fillers) || isDone(view, verb, pattern))) return undefined
  if (!isLight && noun === undefined && isVague(view, verb, pattern, fillers)) return undefined
  const name = isLight ? lemmaAt(view, noun) : lemmaAt(view, verb)
  return {
    rule: isLight ? 'light-verb' : 'verb-act',
    center: outer.top,
    trigger: {from: Math.min(outer.isRefused ? outer.top : verb, verb), to: isLight ? Math.max(noun, verb) + 1 : verb + 1},
    verb: isLight && isWeighty(lemmaAt(view, verb)) ? lemmaAt(view, verb) : name,
    pattern,
    fillers,
    keep: chainDown(view, outer.top, verb),
    consumed: isLight ? [noun] : [],
    isRefused: outer.isRefused,
    certain: verb,
  }
}

// “let it grow”, “built a reputation”, “hit a note”: a bare verb of many meanings, where nobody is done to.
function isVague(view: View, verb: number, {preposition, objects, particle}: ActPattern, fillers: readonly Filler[]): boolean {
  const lemma = lemmaAt(view, verb)
  if (lemma === 'run' && preposition === 'for') return !runsFor(view, verb)
  if (preposition || objects || particle) return false
  if (/^ramp/i.test(view.tokens[verb]!.text)) return true
  if (vagueVerbs.has(lemma)) return !isTowards(view, fillers)
  // “withdrew its asylum”
  if (lemma === 'withdraw') return childrenBy(view, verb, 'obj').some((child) => phraseKind(view, child) === 'thing')
  // “seized on her record”
  if (lemma === 'seize' && (view.frames[verb]!.obliques.has('on') || view.frames[verb]!.obliques.has('upon'))) return true
  if (!mutualVerbs.has(lemma)) return false
  const done = fillers.filter(({role}) => role !== 'actor' && role !== 'place')
  return !done.some(({head}) => isStruck(view, head) || (phraseKind(view, head) !== 'thing' && view.tokens[head]!.upos !== 'ADJ'))
}

// “attacked a post”, “hit a tanker”
function isStruck(view: View, head: number): boolean {
  return frailNouns.has(lemmaAt(view, head)) || struckNouns.has(lemmaAt(view, head))
}

// “promised aid to the villages”, “entered Gaza”: somebody acts, and somebody else or a place by name is acted on.
function isTowards(view: View, fillers: readonly Filler[]): boolean {
  const others = fillers.filter(({role}) => role !== 'actor')
  return (
    fillers.some(({role, head}) => role === 'actor' && phraseKind(view, head) === 'actor') &&
    others.some(({head}) => phraseKind(view, head) === 'actor' || (phraseKind(view, head) === 'place' && nameAt(view.scene, head) !== undefined))
  )
}

// “ran for mayor”, not “ran for cover”.
function runsFor(view: View, verb: number): boolean {
  return (view.frames[verb]!.obliques.get('for') ?? []).some((noun) => officeKind(noun) !== undefined || races.has(noun))
}

const races = new Set(
  'office presidency seat election re-election reelection parliament congress senate house nomination leadership council board post term'.split(' '),
)

// “engaged in an operation”, “refrains from talks”
const takesTied = new Set('engage involve participate take enter refrain abstain embroil partake go call'.split(' '))

/** The noun of an event that is the object of a verb, the subject of a passive one, or tied on by “in”. */
export function eventNounOf(view: View, verb: number): number | undefined {
  const subjects = view.children[verb]!.filter((child) => view.tokens[child]!.relation === 'nsubj:pass')
  const tied = takesTied.has(lemmaAt(view, verb)) ? childrenBy(view, verb, 'obl') : []
  const nouns = [...childrenBy(view, verb, 'obj'), ...subjects, ...tied]
  return nouns.find((child) => view.tokens[child]!.upos === 'NOUN' && patternOf(toldNouns, view.frames[child]!) !== undefined)
}

function isToldWith(view: View, pattern: ActPattern, noun: number): boolean {
  const isObject = plainRelation(view.tokens[noun]!) !== 'obl'
  return pattern.objects ? pattern.objects.has(lemmaAt(view, noun)) : isObject && pattern.act === patternOf(toldNouns, view.frames[noun]!)?.act
}

// “The talks were scheduled”, “the meeting was held”: told by the noun.
function isTakingPlace(view: View, verb: number, noun: number): boolean {
  return (
    view.tokens[noun]!.relation === 'nsubj:pass' &&
    takingPlaceVerbs.has(lemmaAt(view, verb)) &&
    !childrenBy(view, verb, 'obl').some((child) => view.tokens[child]!.relation === 'obl:agent')
  )
}

// “warned that …”, “said”, “announced: …”: a saying, unless it is done to somebody or is an act with its object.
function isBareSpeech(view: View, verb: number, {objects, preposition}: ActPattern): boolean {
  if (!cueVerbs.has(lemmaAt(view, verb)) || objects || preposition) return false
  const told = childrenBy(view, verb, 'ccomp', 'parataxis').length > 0
  if (lemmaAt(view, verb) === 'agree') return false
  return told && childrenBy(view, verb, 'obj', 'iobj').length === 0
}

// “a meeting initiated by the ministry”: told with the meeting.
function isPartOfNoun(view: View, verb: number): boolean {
  const {head, relation} = view.tokens[verb]!
  return relation === 'acl' && head >= 0 && agentRoles[lemmaAt(view, verb)] !== undefined && patternOf(toldNouns, view.frames[head]!) !== undefined
}

// The verbs between the topmost carrying verb and the predicate belong to its clause.
function chainDown(view: View, top: number, verb: number): ReadonlySet<number> {
  const chain = new Set<number>()
  for (let at = verb; at !== top && at >= 0 && !chain.has(at); at = view.tokens[at]!.head) chain.add(at)
  return chain
}
