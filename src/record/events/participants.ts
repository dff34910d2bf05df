import {peopleNouns, placeNouns} from '../../../lexicon/event-verbs.ts'
import {officeKind} from '../../../lexicon/offices.ts'
import {isPeopleNoun} from '../../../lexicon/people-nouns.ts'
import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Name} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {Participant, ParticipantRole} from '../../model/statement.ts'
import {chainAt, participant} from '../chain-at.ts'
import {nounPhrase, plainRelation, spanOfTokens} from '../phrase.ts'
import {nameAt} from '../scene.ts'
import {nameList} from './name-list.ts'
import type {View} from './view.ts'
import {below, casesOf, childrenBy, conjunctsOf, lemmaAt} from './view.ts'

/** What a phrase stands for, as far as its words tell. */
export type PhraseKind = 'actor' | 'place' | 'thing' | 'time'

/** A word that fills a place of a predicate, with the role it is to have. */
export type Filler = {
  readonly head: number
  readonly role: ParticipantRole
  /** Only those named before this word are meant: “A, who died, and B”. */
  readonly before?: number
}

/** Whether the phrase of a head word can act, is a place, or is a thing. */
export function phraseKind(view: View, head: number): PhraseKind {
  const {scene, tokens} = view
  if (scene.times.some(({from, to}) => from <= head && head < to)) return 'time'
  const name = nameAt(scene, head)
  if (name) {
    if (name.kind === 'location' || name.kind === 'facility') return 'place'
    if (name.kind === 'person' || name.kind === 'organisation' || name.kind === 'nationality') return 'actor'
    return name.kind === 'date' || name.kind === 'money' ? 'time' : (chainKind(view, head) ?? 'thing')
  }
  const token = tokens[head]!
  if (token.upos === 'PRON') return pronounKind(view, head)
  const lemma = lemmaAt(view, head)
  if (timeNouns.has(lemma)) return 'time'
  // “came to power”, not “the great powers”
  if (lemma === 'power' && token.xpos === 'NN') return 'thing'
  if (crowds.has(lemma) || shares.has(token.text.toLowerCase())) {
    const [whole] = childrenBy(view, head, 'nmod').filter((child) => casesOf(view, child).includes('of'))
    if (whole !== undefined && whole !== head) return phraseKind(view, whole)
  }
  if (isPeopleNoun(lemma)) return 'actor'
  if (placeNouns.has(lemma)) return 'place'
  // A proper noun that the finder of names left out: a place after a preposition of place, else somebody.
  if (token.upos === 'PROPN' || isCapital(view, head))
    return chainKind(view, head) ?? (casesOf(view, head).some((word) => ['in', 'at', 'near', 'outside', 'inside'].includes(word)) ? 'place' : 'actor')
  return chainKind(view, head) ?? (isWho(view, head) ? 'actor' : 'thing')
}

// “the keepers who raised it”
function isWho(view: View, head: number): boolean {
  return childrenBy(view, head, 'acl').some((clause) => childrenBy(view, clause, 'nsubj').some((subject) => lemmaAt(view, subject) === 'who'))
}

// “dozens of tests” are tests, “dozens of rebels” rebels.
const crowds = new Set(
  'ten tens dozen dozens score scores hundred hundreds thousand thousands million millions billion number total series majority rest lot handful group string'.split(
    ' ',
  ),
)

/** What is told of some of a whole: “two of the magistrates”, “most of the staff”. */
export const shares: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten some most many several both all none few half hundreds thousands dozens'.split(' '),
)

// A word with a capital within a sentence of running text is a name, whatever tag it has.
function isCapital(view: View, head: number): boolean {
  const {text, upos} = view.tokens[head]!
  const block = view.scene.parse.report.blocks[view.scene.sentence.block]?.kind
  return upos === 'NOUN' && head > 0 && block === 'paragraph' && /^\p{Lu}\p{Ll}/u.test(text)
}

const timeNouns = new Set(
  'year month week day hour minute second decade century morning evening night afternoon weekend yesterday today tomorrow moment'.split(' '),
)

function pronounKind(view: View, head: number): PhraseKind {
  const lemma = lemmaAt(view, head)
  if (lemma === 'it') return chainKind(view, head) ?? (isOwnSpeaker(view, head) ? 'actor' : 'thing')
  return ['he', 'she', 'they', 'we', 'i', 'who', 'you', 'him', 'her', 'them', 'us', 'whom', 'themselves', 'himself', 'herself'].includes(lemma)
    ? 'actor'
    : 'thing'
}

// “The ministry said | it was investigating”: whoever speaks of itself acts.
function isOwnSpeaker(view: View, head: number): boolean {
  const {tokens} = view
  const told = tokens[head]!.head
  const cue = tokens[told]?.head ?? -1
  if (view.relations[head] !== 'nsubj' || view.relations[told] !== 'ccomp' || cue < 0 || !cueVerbs.has(lemmaAt(view, cue))) return false
  const [speaker] = childrenBy(view, cue, 'nsubj')
  return speaker !== undefined && speaker !== head && tokens[speaker]!.upos !== 'PRON' && ['actor', 'place'].includes(phraseKind(view, speaker))
}

function chainKind(view: View, head: number): PhraseKind | undefined {
  const token = view.tokens[head]!
  const chain = chainAt(view.scene.parse, token)
  if (!chain) return undefined
  if (chain.kind === 'place') return 'place'
  return chain.kind === 'document' || chain.kind === 'event' || chain.kind === 'other' ? undefined : 'actor'
}

/** The participants that a filler stands for: each member of a coordination, and the named ones within “delegations from Fatah and Hamas”. */
export function participantsOf(view: View, {head, role, before = view.tokens.length}: Filler): Participant[] {
  const {parse} = view.scene
  const heads = conjunctsOf(view, head)
    .flatMap((conjunct) => namedBeside(view, conjunct) ?? [conjunct])
    .filter((conjunct) => conjunct === head || (conjunct < before && isLike(view, conjunct, head)))
    .flatMap((conjunct) => [conjunct, ...namedWithin(view, conjunct), ...included(view, conjunct)])
    .filter((conjunct, index, all) => !isOfAnother(view, conjunct, all[index - 1], all[index + 1]))
  const spans = [...listedBefore(view, head), ...heads.flatMap((at) => listed(view, at) ?? [mentionSpan(view, at)])]
  return spans.map((span) => participant(parse, role, span))
}

// Only what can stand beside a party is one: not the price beside the buyer.
function isLike(view: View, conjunct: number, head: number): boolean {
  const [kind, first] = [phraseKind(view, conjunct), phraseKind(view, head)]
  return kind !== 'time' && (kind !== 'thing' || first === 'thing') && (first !== 'place' || kind === 'place' || nameAt(view.scene, head) !== undefined)
}

// “old foes Fiji and Oman”, “the two main movements, Hamas and al-Fatah”: the names say who they are.
function namedBeside(view: View, head: number): number[] | undefined {
  if (nameAt(view.scene, head) || view.tokens[head]!.upos !== 'NOUN') return undefined
  const beside = childrenBy(view, head, 'appos').find((child) => child > head && isNamedActor(view, child))
  const names = beside === undefined ? [] : conjunctsOf(view, beside).filter((child) => isNamedActor(view, child))
  return names.length > 1 ? names : undefined
}

function isNamedActor(view: View, index: number): boolean {
  return (nameAt(view.scene, index) !== undefined || view.tokens[index]!.upos === 'PROPN') && ['actor', 'place'].includes(phraseKind(view, index))
}

// “several officials, including Ana Borg”
function included(view: View, head: number): number[] {
  return childrenBy(view, head, 'nmod')
    .filter((child) => casesOf(view, child).includes('include') && nameAt(view.scene, child)?.kind === 'person')
    .flatMap((child) => conjunctsOf(view, child))
}

// “the minister, | Ana Borg, and” and “Ana Borg, a teacher and | former resident”: the office and what she is are not another.
function isOfAnother(view: View, head: number, before: number | undefined, after: number | undefined): boolean {
  const {upos, xpos} = view.tokens[head]!
  if (upos !== 'NOUN' || xpos !== 'NN' || nameAt(view.scene, head)) return false
  const next = after === undefined ? undefined : nameAt(view.scene, after)
  if (next?.kind === 'person' && next.from === head + 2 && view.tokens[head + 1]!.text === ',' && officeKind(lemmaAt(view, head))) return true
  if (before === undefined || nameAt(view.scene, before)?.kind !== 'person') return false
  const beside = childrenBy(view, before, 'appos', 'list').find((child) => child < head)
  return beside !== undefined && childrenBy(view, head, 'det').every((child) => child < beside)
}

// A name that stands in a list brings the whole list.
function listed(view: View, at: number): readonly Span[] | undefined {
  const list = nameList(view.scene, at)
  return list.length > 1 ? list.map(({start, end, text}) => ({start, end, text})) : undefined
}

// “delegations from Fatah, Hamas and …” where the tree lets only the last of them act: who comes from them is the first.
function listedBefore(view: View, head: number): readonly Span[] {
  const {from} = nounPhrase(view.scene.sentence, head)
  const joins = view.tokens[from - 1]?.upos === 'CCONJ' || childrenBy(view, head, 'cc').length > 0
  const [first] = nameList(view.scene, head)
  const start = first && first.from < head ? first.from : undefined
  const preposition = start === undefined ? undefined : firstBefore(view, start)
  if (preposition === undefined || !joins) return []
  const noun = preposition - 1
  return speaksForOthers.has(lemmaAt(view, noun)) ? [mentionSpan(view, noun)] : []
}

function firstBefore(view: View, start: number): number | undefined {
  const at = view.tokens[start - 1]?.upos === 'DET' ? start - 2 : start - 1
  return at > 0 && view.tokens[at]!.upos === 'ADP' ? at : undefined
}

// “delegations from Fatah, Hamas”, “representatives of Oman”, “leaders of both parties”: who is represented takes part too.
function namedWithin(view: View, head: number): number[] {
  if (nameAt(view.scene, head) || !speaksForOthers.has(lemmaAt(view, head))) return []
  const phrases = childrenBy(view, head, 'nmod').filter(
    (child) =>
      ['from', 'of'].some((word) => childrenBy(view, child, 'case').some((at) => lemmaAt(view, at) === word)) &&
      // “a team of 50 marines” is the marines.
      childrenBy(view, child, 'nummod').length === 0,
  )
  return phrases.flatMap((phrase) => conjunctsOf(view, phrase)).filter((at) => phraseKind(view, at) === 'actor' || nameAt(view.scene, at))
}

const speaksForOthers = new Set('delegation representative delegate envoy leader team official negotiator diplomat ambassador fighter militant'.split(' '))

/** The words of a mention: the name that its head is part of, the name set beside it, or its noun phrase. */
export function mentionSpan(view: View, head: number): Span {
  const {scene} = view
  const own = nameAt(scene, head)
  if (own) return holderBehind(view, own) ?? {start: own.start, end: own.end, text: own.text}
  const beside = [...childrenBy(view, head, 'appos', 'flat')].map((child) => nameAt(scene, child)).find((name) => name?.kind === 'person')
  if (beside) return {start: beside.start, end: beside.end, text: beside.text}
  const range = nounPhrase(scene.sentence, head)
  const last = nameAt(scene, range.to - 1)
  if (last?.kind === 'person' && last.to === range.to && isTitleOf(view, head, last.from)) return {start: last.start, end: last.end, text: last.text}
  return spanOfTokens(scene.parse, scene.sentence, coreOf(view, head, range))
}

// “Department of Transport Secretary Ana Borg”: the office stands between the body and the name.
function holderBehind(view: View, {kind, to}: Name): Span | undefined {
  if (kind !== 'organisation' || officeKind(view.tokens[to]?.text.toLowerCase() ?? '') === undefined) return undefined
  const holder = nameAt(view.scene, to + 1)
  return holder?.kind === 'person' && holder.from === to + 1 ? {start: holder.start, end: holder.end, text: holder.text} : undefined
}

// “Foreign Minister Sergei Lavrov” whichever word the tree takes for its head.
function isTitleOf(view: View, head: number, name: number): boolean {
  const relation = plainRelation(view.tokens[name]!)
  // “officials, including Ana Borg”
  if (casesOf(view, name).length > 0) return false
  return head < name && (view.tokens[name]!.head === head || relation === 'flat' || relation === 'appos') && officeKind(lemmaAt(view, head)) !== undefined
}

// “accused two players of theft”: the theft is the charge.
function isCharge(view: View, head: number): boolean {
  const {head: verb, relation} = view.tokens[head]!
  return (
    verb >= 0 &&
    (relation === 'obj' || relation === 'nsubj:pass' || relation === 'obl:agent') &&
    ['accuse', 'suspect', 'convict', 'acquit', 'clear', 'warn', 'inform'].includes(lemmaAt(view, verb))
  )
}

// “soldiers from Chad”, “lawmakers in Oman”: says who they are.
function isOrigin(view: View, head: number, child: number): boolean {
  if (!peopleNouns.has(lemmaAt(view, head)) || speaksForOthers.has(lemmaAt(view, head)) || !nameAt(view.scene, child)) return false
  return casesOf(view, child).some((word) => word === 'from' || word === 'in') && view.tokens[head + 1]?.upos === 'ADP'
}

// The noun phrase without phrases of place and time at its end: “some Russian citizens” of “some Russian citizens in Gaza”.
function coreOf(view: View, head: number, range: {from: number; to: number}): {from: number; to: number} {
  const tails = childrenBy(view, head, 'nmod', 'obl', 'advmod', 'amod').filter(
    (child) => child > head && (!casesOf(view, child).includes('of') || isCharge(view, head)) && !isOrigin(view, head, child),
  )
  const cut = tails.map((child) => Math.min(...below(view, child))).filter((at) => at > head)
  // “as | many as 300 people”
  const isBound = /^(?:many|much|few)$/i.test(view.tokens[range.from]!.text) && /^as$/i.test(view.tokens[range.from - 1]?.text ?? '')
  return {from: isBound ? range.from - 1 : range.from, to: Math.max(head + 1, Math.min(range.to, ...cut))}
}
