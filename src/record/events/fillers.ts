import type {Act} from '../../../lexicon/act.ts'
import {countryOf} from '../../../lexicon/countries.ts'
import {frailNouns, placeNouns} from '../../../lexicon/event-verbs.ts'
import {nounClasses} from '../../../lexicon/noun-classes.ts'
import {officeKind} from '../../../lexicon/offices.ts'
import type {ParticipantRole} from '../../model/statement.ts'
import {nameAt} from '../scene.ts'
import {patternOf, toldNouns} from './act-patterns.ts'
import {contentFillers, ownersOf, verbal} from './owners.ts'
import type {Filler} from './participants.ts'
import {phraseKind} from './participants.ts'
import type {Subject} from './subject-of.ts'
import {subjectOf} from './subject-of.ts'
import type {View} from './view.ts'
import {below, casesOf, childrenBy, lemmaAt} from './view.ts'

const hostile = new Set<string | undefined>(['ACCUSE', 'THREATEN', 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT'])

/** The role of what an act is done to. */
export function objectRole(act: Act | undefined): ParticipantRole {
  return act?.object ?? (hostile.has(act?.plover) ? 'target' : 'recipient')
}

// Preposition → role of somebody after it; a place after any of these stays a place, unless the act is done to it.
const roles: Readonly<Record<string, ParticipantRole>> = {
  with: 'recipient',
  to: 'recipient',
  for: 'recipient',
  toward: 'recipient',
  towards: 'recipient',
  from: 'recipient',
  against: 'target',
  on: 'target',
  upon: 'target',
  at: 'target',
  into: 'target',
  by: 'actor',
  between: 'actor',
  among: 'actor',
  amongst: 'actor',
}

/** What an act is done with: “fired shells at the port” is done to the port. */
export const instruments = new Set(
  `${nounClasses['WEAPON']} shot round bullet gas fire projectile stone rock bottle grenade mortar torpedo spray gunshot teargas munition airstrike strike teargas canister egg flare blow war`.split(
    ' ',
  ),
)

const onPlaces = new Set(['on', 'upon', 'against', 'at'])
const placePrepositions = new Set(
  'in at near to into from outside inside around across off over throughout within through along on under above beside between toward towards via behind'.split(
    ' ',
  ),
)

/** Who and what stands around a verb: subject, objects, and phrases with a preposition. */
export function verbFillers(view: View, verb: number, act: Act | undefined, skip: ReadonlySet<number>): Filler[] {
  const subject = subjectOf(view, verb)
  const fillers: Filler[] = []
  if (subject && !skip.has(subject.head))
    fillers.push({head: subject.head, role: subject.isPassive ? sufferer(act) : (act?.subject ?? 'actor'), ...limit(subject)})
  if (subject?.isPassive) for (const head of farAgents(view, verb)) fillers.push({head, role: 'actor'})
  const isNamed = subject?.isPassive === true && namings.has(lemmaAt(view, verb))
  for (const head of objectsOf(view, verb)) if (!skip.has(head) && !isNamed && !isTopic(view, verb, head)) fillers.push({head, role: objectRole(act)})
  fillers.push(...phraseFillers(view, verb, act, skip), ...spokenWith(view, verb, act))
  for (const head of [...tollOf(view, verb, act), ...drivenOff(view, verb, act)]) fillers.push({head, role: 'target'})
  // “criticised Peru for its raid on Chad”: done to Peru, not to whom the reason names.
  const isReason = (child: number): boolean => casesOf(view, child)[0] === 'for' && hasSufferer(view, verb)
  const things = childrenBy(view, verb, 'obl').filter(
    (child) => !skip.has(child) && !isReason(child) && ['for', 'on', 'to', 'over', 'of', 'about', 'with'].includes(casesOf(view, child)[0] ?? ''),
  )
  const about = things.map((head) => ({head, role: objectRole(act)}))
  const owners = [...fillers, ...about].flatMap((filler) =>
    filler.role === objectRole(act) ? [...ownersOf(view, filler, act), ...aimedAt(view, filler.head, act)] : [],
  )
  const content = act?.plover === 'AGREE' || act?.plover === 'THREATEN' || act?.act === 'sign' ? contentFillers(view, verb, objectRole(act)) : []
  const settled = [...fillers, ...owners, ...content].flatMap((filler) => settle(view, filler, act))
  return subject &&
    (isForce(view, subject, act) || isVoice(view, subject, act) || isManned(view, subject, act)) &&
    !settled.some(({head}) => head === subject.head)
    ? [{head: subject.head, role: subject.isPassive ? 'target' : 'actor'}, ...settled]
    : settled
}

// “were designated a terrorist group”: what they are called takes no part.
const namings = new Set(['designate', 'name', 'declare', 'label', 'brand', 'call', 'deem', 'consider', 'dub', 'list'])

// “discussed Peru with the envoy”
function isTopic(view: View, verb: number, object: number): boolean {
  return /^(?:discuss|debate)$/.test(lemmaAt(view, verb)) && phraseKind(view, object) !== 'actor'
}

// “discussed the sanctions with the envoy”, with the envoy hung on the sanctions
function spokenWith(view: View, verb: number, act: Act | undefined): Filler[] {
  if (act?.plover !== 'CONSULT') return []
  return childrenBy(view, verb, 'obj')
    .flatMap((object) => childrenBy(view, object, 'nmod'))
    .filter((head) => casesOf(view, head)[0] === 'with' && phraseKind(view, head) === 'actor')
    .map((head) => ({head, role: 'recipient'}))
}

// “used tear gas to disperse | the crowd”: what is used is used on whom it is to drive off.
function drivenOff(view: View, verb: number, act: Act | undefined): number[] {
  if (act?.plover !== 'ASSAULT' || !childrenBy(view, verb, 'obj').some((object) => instruments.has(lemmaAt(view, object)))) return []
  return childrenBy(view, verb, 'xcomp', 'advcl')
    .filter(
      (clause) => casesOf(view, clause).includes('to') && /^(?:disperse|scatter|subdue|repel|stop|drive|push|break|clear|kill)$/.test(lemmaAt(view, clause)),
    )
    .flatMap((clause) => childrenBy(view, clause, 'obj'))
}

// “killed at least 20”, “wounding nine”
function tollOf(view: View, verb: number, act: Act | undefined): number[] {
  if (act?.act !== 'kill' || childrenBy(view, verb, 'obj').some((object) => view.tokens[object]!.upos !== 'NUM')) return []
  return childrenBy(view, verb, 'obj', 'obl').filter((head) => head > verb && isCountedIn(view, head))
}

function isCountedIn(view: View, head: number): boolean {
  const {scene, tokens} = view
  return tokens[head]!.upos === 'NUM' && scene.quantities.some(({from, to, kind}) => kind === 'cardinal' && from <= head && head < to)
}

// “was confirmed as envoy to Peru by the senate”: the agent, hung on a phrase before it.
function farAgents(view: View, verb: number): number[] {
  if (view.children[verb]!.some((child) => view.tokens[child]!.relation === 'obl:agent' || casesOf(view, child).includes('by'))) return []
  return [...below(view, verb, (child) => child < verb || ['VERB', 'AUX'].includes(view.tokens[child]!.upos))].filter(
    (head) => head > verb && view.relations[head] === 'nmod' && casesOf(view, head)[0] === 'by' && phraseKind(view, head) === 'actor',
  )
}

// “were flown to the capital”: who is taken there is no host.
function sufferer(act: Act | undefined): ParticipantRole {
  return act?.act === 'visit' && act.object === 'host' ? 'recipient' : objectRole(act)
}

function limit({before}: Subject): {before?: number} {
  return before === undefined ? {} : {before}
}

const forces = new Set(['visit', 'move', 'mobilise', 'crash', 'strike nature', 'bomb', 'shell', 'attack', 'kill', 'discover'])

// “the industry encouraged her”, “the law bans guns”: with such acts whatever acts is named.
function isVoice(view: View, {head, isPassive}: Subject, act: Act | undefined): boolean {
  if (isPassive || !(act?.plover === 'COERCE' || (verbal.has(act?.plover) && act?.plover !== 'AID'))) return false
  return view.tokens[head]!.upos === 'NOUN' && phraseKind(view, head) === 'thing'
}

const crafts = new Set(nounClasses['CRAFT']!.split(' '))

// “Warplanes carried out airstrikes”, “a vessel rammed the boat”: its crew acts.
function isManned(view: View, {head, isPassive}: Subject, act: Act | undefined): boolean {
  return act !== undefined && !isPassive && view.tokens[head]!.upos === 'NOUN' && crafts.has(lemmaAt(view, head))
}

// “a ferry capsized”, “an earthquake struck the coast”, “a bomb killed two”: what acts need not be somebody.
function isForce(view: View, {head, isPassive, before}: Subject, act: Act | undefined): boolean {
  if ((act !== undefined && !forces.has(act.act)) || view.tokens[head]!.upos !== 'NOUN' || phraseKind(view, head) !== 'thing') return false
  const lemma = lemmaAt(view, head)
  const told = patternOf(toldNouns, view.frames[head]!)?.act
  // “the invasion that toppled the king”
  if (act === undefined) return before !== undefined && (told?.plover === 'ASSAULT' || told?.plover === 'COERCE')
  return (
    (act.act === 'discover' && !isPassive) ||
    frailNouns.has(lemma) ||
    instruments.has(lemma) ||
    told?.plover === 'ASSAULT' ||
    told?.act === 'strike nature' ||
    told?.act === 'crash'
  )
}

// “brought to the capital all the leaders of the north”: an object after a phrase, which trees take for one more phrase.
function shiftedObjects(view: View, verb: number): number[] {
  if (childrenBy(view, verb, 'obj').length > 0) return []
  return childrenBy(view, verb, 'obl').filter(
    (child) => child > verb + 2 && view.tokens[child]!.relation === 'obl' && casesOf(view, child).length === 0 && phraseKind(view, child) === 'actor',
  )
}

// “arrested and questioned the student”: the object after both is shared.
function objectsOf(view: View, verb: number): number[] {
  const own = [...childrenBy(view, verb, 'iobj', 'obj'), ...shiftedObjects(view, verb)]
  const {head, relation} = view.tokens[verb]!
  if (own.length > 0) return own
  const next = childrenBy(view, verb, 'conj').find((child) => child > verb && child <= verb + 3 && view.tokens[child]!.upos === 'VERB')
  if (next !== undefined && childrenBy(view, next, 'nsubj').length === 0) return childrenBy(view, next, 'obj')
  if (relation !== 'conj' || head < 0) return own
  return childrenBy(view, head, 'obj').filter((object) => object > verb)
}

/** The phrases with a preposition below a word: “with Mashal in Damascus”. */
export function phraseFillers(view: View, head: number, act: Act | undefined, skip: ReadonlySet<number> = new Set()): Filler[] {
  return childrenBy(view, head, 'obl', 'nmod').flatMap((tied) => {
    if (skip.has(tied)) return []
    const preposition = casesOf(view, tied)[0] ?? ''
    const child = antecedentOf(view, head, tied)
    const kind = phraseKind(view, child)
    if (kind === 'place' && preposition === 'for' && (act?.mode === 'visit' || act?.act === 'move')) return [{head: child, role: 'place'}]
    if (
      kind === 'place' &&
      placePrepositions.has(preposition) &&
      !isGivenTo(view, child, preposition, act) &&
      !(onPlaces.has(preposition) && hostile.has(act?.plover) && !hasSufferer(view, head))
    )
      return [{head: child, role: 'place'}]
    if (kind === 'thing' && !nameAt(view.scene, child) && view.tokens[child]!.relation !== 'obl:agent' && !isStruck(view, head, preposition, act)) return []
    // “invited refugees from the camp” is done to the refugees, and “a plea on television” to nobody there.
    if ((preposition === 'from' && view.tokens[child]!.head === head && hasSufferer(view, head)) || (preposition === 'on' && isMedium(view, child)))
      return atNoun(view, child)
    // “fought with the army”
    if (preposition === 'with' && act?.plover === 'ASSAULT' && bouts.has(lemmaAt(view, head))) return [{head: child, role: objectRole(act)}]
    const role = view.tokens[child]!.relation === 'obl:agent' ? 'actor' : roles[preposition]
    if (isOffice(view, child, preposition) || (preposition === 'from' && (act === undefined || hostile.has(act.plover)))) return atNoun(view, child)
    // “was confirmed as envoy to Peru”
    if (preposition === 'to' && act?.act === 'appoint' && kind === 'place') return []
    // “patrolled with an officer” is done to nobody.
    if (preposition === 'with' && (act?.plover === 'MOBILIZE' || act?.plover === 'COERCE' || act?.act === 'announce')) return []
    return role ? [{head: child, role: role === 'target' ? objectRole(act) : role}] : []
  })
}

const bouts = new Set(
  'clash fight battle war firefight gunfight gunbattle shootout skirmish scuffle brawl spar standoff confrontation fighting exchange grapple tussle duel'.split(
    ' ',
  ),
)

function isMedium(view: View, head: number): boolean {
  return /^(?:tv|television|radio|twitter|facebook|instagram|telegram|youtube|channel|show|programme|program|website|network|media|air|x)$/.test(
    lemmaAt(view, head),
  )
}

// “the leaders, with whom | he met”
function antecedentOf(view: View, clause: number, tied: number): number {
  const {head} = view.tokens[clause]!
  return head >= 0 && view.relations[clause] === 'acl' && /^(?:whom|which)$/.test(lemmaAt(view, tied)) ? head : tied
}

// “was detained on the border”: done to somebody there, not to the border.
function hasSufferer(view: View, verb: number): boolean {
  if (view.tokens[verb]!.upos !== 'VERB') return false
  const done = [...childrenBy(view, verb, 'obj'), ...view.children[verb]!.filter((child) => view.tokens[child]!.relation === 'nsubj:pass')]
  return done.some((child) => phraseKind(view, child) === 'actor')
}

// “is running for president”, “appeared as chairman”: an office is nobody.
function isOffice(view: View, head: number, preposition: string): boolean {
  return (
    ['for', 'as'].includes(preposition) &&
    view.tokens[head]!.xpos === 'NN' &&
    (officeKind(lemmaAt(view, head)) !== undefined || lemmaAt(view, head) === 'office') &&
    childrenBy(view, head, 'det', 'nmod', 'appos', 'flat').length === 0
  )
}

// “abducted from a school”
function atNoun(view: View, head: number): Filler[] {
  return placeNouns.has(lemmaAt(view, head)) ? [{head, role: 'place'}] : []
}

// “sent tents to Chad” is done to a state, “flew to Chad” to nobody.
function isGivenTo(view: View, head: number, preposition: string, act: Act | undefined): boolean {
  return ['to', 'between', 'toward', 'towards'].includes(preposition) && act !== undefined && act.mode !== 'visit' && act.act !== 'move' && isState(view, head)
}

// “the attack on the garrison”
function isStruck(view: View, head: number, preposition: string, act: Act | undefined): boolean {
  return act?.plover === 'ASSAULT' && view.tokens[head]!.upos === 'NOUN' && (preposition === 'on' || preposition === 'against')
}

// “killed himself”, “whom he accused”: the word names nobody beside those who are named.
const standIns = new Set('himself herself itself themselves myself yourself ourselves oneself whom which what that whoever whatever who'.split(' '))

// Keeps who can act, what has a name, and the thing that force is used on; a place that is visited is a place, one that acts stands for its state.
function settle(view: View, filler: Filler, act: Act | undefined): Filler[] {
  const kind = phraseKind(view, filler.head)
  const lemma = lemmaAt(view, filler.head)
  if (kind === 'time' || standIns.has(lemma)) return []
  if (view.tokens[filler.head]!.upos === 'NUM' && !(kind === 'actor' && filler.role === 'actor'))
    return filler.role === 'target' && act?.act === 'kill' && isCountedIn(view, filler.head) ? [filler] : []
  if (filler.role === 'place') return kind === 'place' || nameAt(view.scene, filler.head) ? [filler] : []
  if (kind === 'actor') return [filler.role === 'host' && act?.object !== 'host' ? {...filler, role: 'recipient'} : filler]
  // “painted the bridge” is done to no party.
  if (kind === 'place' && act === undefined && filler.role === 'recipient' && !nameAt(view.scene, filler.head)) return []
  if (kind === 'place') return (filler.role === 'host' || act?.act === 'host') && !isState(view, filler.head) ? [{...filler, role: 'place'}] : [filler]
  if (parties.has(nameAt(view.scene, filler.head)?.kind) || isCraftHit(filler, lemma, act)) return [filler]
  return filler.role === 'target' && !instruments.has(lemma) && act?.object === 'target' && isConcrete(view, filler.head, act) ? [filler] : []
}

// “searched a vessel”; who sends a ship does nothing to it.
function isCraftHit({role}: Filler, lemma: string, act: Act | undefined): boolean {
  return role === 'target' && crafts.has(lemma) && !instruments.has(lemma) && act?.plover !== 'MOBILIZE'
}

// “fired two shells at the port” with the port hung on the shells
function aimedAt(view: View, head: number, act: Act | undefined): Filler[] {
  if (act?.act === 'seize' && lemmaAt(view, head) === 'control')
    return childrenBy(view, head, 'nmod').flatMap((child) => (casesOf(view, child)[0] === 'of' ? [{head: child, role: 'target' as const}] : []))
  return act?.object === 'target' && (instruments.has(lemmaAt(view, head)) || abstract.has(lemmaAt(view, head))) ? phraseFillers(view, head, act) : []
}

const parties = new Set<string | undefined>(['person', 'organisation', 'nationality', 'location', 'facility', 'misc'])

function isState(view: View, head: number): boolean {
  const name = nameAt(view.scene, head)
  return name !== undefined && countryOf(name.text)?.as === 'name'
}

const abstract = new Set(
  [
    'SANCTION',
    'RESTRICTION',
    'INVESTIGATION',
    'LAW',
    'DOCUMENT',
    'AGREEMENT',
    'CEASEFIRE',
    'RELATION',
    'MONEY',
    'SUPPORT',
    'ATTACK',
    'FIGHTING',
    'DRILL',
    'PROTEST',
    'MEETING',
    'TALKS',
    'AID',
  ].flatMap((name) => nounClasses[name]!.split(' ')),
)

const harms = new Set(['strike nature', 'crash', 'infect'])

function isConcrete(view: View, head: number, act: Act): boolean {
  const token = view.tokens[head]!
  return (
    token.upos === 'NOUN' &&
    !abstract.has(lemmaAt(view, head)) &&
    (act.plover === 'ASSAULT' || act.plover === 'COERCE' || act.plover === 'PROTEST' || harms.has(act.act)) &&
    lemmaAt(view, head).length > 2
  )
}
