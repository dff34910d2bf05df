import {bodyNouns, leadVerbs} from '../../../lexicon/offices.ts'
import type {Sentence, Token} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import {nameAt, type Scene} from '../scene.ts'
import {bodiesOf} from './bodies-of.ts'
import {isNoun, officeAt, officeStart, officeWithComplement} from './office-words.ts'
import type {RoleFound, RoleRule} from './role-found.ts'

/** “X leads Y”, “Y is led by X”, “Y, headed by X”, “X, who chaired Y”. */
export const leads: RoleRule = {
  name: 'leads',
  example: 'The Maltese delegation is headed by Ana Borg.',
  twin: 'The road is headed north by the sea.',
  confidence: 0.93,
  match: (scene, at) => {
    const {sentence} = scene
    if (!isLeading(sentence.tokens[at]!)) return []
    const agent = agentOf(sentence, at)
    const leader = agent ?? subjectOf(scene, at)
    const body = agent === undefined ? objectOf(sentence, at) : passiveSubject(scene, at)
    if (leader === undefined || body === undefined || !isHolder(scene, leader) || !isBody(scene, body)) return []
    return [{holder: holderRange(scene, leader), bodies: [bodyRange(sentence, body)], office: {from: at, to: at + 1}, at}]
  },
}

// “chaired” may have been given the lemma “chaire”.
function isLeading({upos, lemma}: Token): boolean {
  return upos === 'VERB' && (leadVerbs.has(lemma.toLowerCase()) || leadVerbs.has(lemma.toLowerCase().replace(/e$/, '')))
}

/** “X belongs to Y”, “Y, to which X belongs”. */
export const belongs: RoleRule = {
  name: 'belongs',
  example: 'The party, to which President Ana Borg belongs, won.',
  twin: 'The car belongs to Ana Borg.',
  confidence: 0.85,
  match: (scene, at) => {
    const {sentence} = scene
    if (sentence.tokens[at]!.lemma !== 'belong') return []
    const member = subjectOf(scene, at)
    const [body] = dependents(sentence, at, 'obl').filter((index) => dependents(sentence, index, 'case').some((word) => sentence.tokens[word]!.lemma === 'to'))
    const whole = body === undefined ? undefined : named(scene, antecedent(scene, body, at))
    if (member === undefined || whole === undefined || !isHolder(scene, member) || !isBody(scene, whole)) return []
    return [{holder: holderRange(scene, member), bodies: [nameAt(scene, whole) ?? nounPhrase(sentence, whole)], office: {from: at, to: at + 1}, at}]
  },
}

/** “X is the head of Y”, “X, who was the mayor”. */
export const copula: RoleRule = {
  name: 'is-office',
  example: 'Ana Borg is the director of the harbour.',
  twin: 'The problem is the director of the harbour.',
  confidence: 0.93,
  match: (scene, at) => {
    const {sentence} = scene
    if (!officeAt(scene, at) || dependents(sentence, at, 'cop').length === 0 || dependents(sentence, at, 'case').length > 0) return []
    const subject = subjectOf(scene, at)
    if (subject === undefined || !isHolder(scene, subject) || subject > at) return []
    return officeOf(scene, at, {holder: subject, at})
  },
}

const becoming = new Set([
  'become',
  'remain',
  'elect',
  'appoint',
  'name',
  'nominate',
  'serve',
  'work',
  'act',
  'swear',
  'inaugurate',
  'promote',
  'crown',
  'install',
  'reelect',
  're-elect',
])

/** “X became president”, “X was appointed director of Y”, “X served as mayor from … to …”, “Y named X its envoy”. */
export const becomes: RoleRule = {
  name: 'becomes-office',
  example: 'Ana Borg served as mayor of Sliema from 2006 to 2010.',
  twin: 'The hall served as a mayor of ceremonies would wish.',
  confidence: 0.85,
  match: (scene, at) => {
    const {sentence} = scene
    if (!becoming.has(sentence.tokens[at]!.lemma)) return []
    const office = ['xcomp', 'obl', 'obj', 'ccomp', 'advcl']
      .flatMap((relation) => dependents(sentence, at, relation))
      .find((index) => index > at && officeAt(scene, index) && hasOnlyAs(sentence, index))
    if (office === undefined) return []
    const holder = [...dependents(sentence, at, 'obj').filter((index) => index !== office), subjectOf(scene, at)].find(
      (index) => index !== undefined && isHolder(scene, index),
    )
    return holder === undefined ? [] : officeOf(scene, office, {holder, at})
  },
}

function officeOf(scene: Scene, office: number, {holder, at}: {holder: number; at: number}): RoleFound[] {
  const from = officeStart(scene, office)
  return [{holder: holderRange(scene, holder), bodies: bodiesOf(scene, office, from), office: officeWithComplement(scene, office, from), at}]
}

function hasOnlyAs(sentence: Sentence, index: number): boolean {
  return dependents(sentence, index, 'case').every((word) => sentence.tokens[word]!.lemma === 'as')
}

// The subject of a verb, through “who” and from a conjoined verb to the first.
function subjectOf(scene: Scene, verb: number): number | undefined {
  const {sentence} = scene
  const [subject] = dependents(sentence, verb, 'nsubj')
  if (subject !== undefined) return antecedent(scene, subject, verb)
  const token = sentence.tokens[verb]!
  if (isRelation(token, 'conj') && isPredicate(sentence, token.head) && token.head < verb) return subjectOf(scene, token.head)
  return isRelation(token, 'acl') && token.xpos === 'VBG' ? token.head : undefined
}

// “is a friend of Borg and | was ambassador”: joined to a verb, or to a noun with “is”.
function isPredicate(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.upos === 'VERB' || (at >= 0 && dependents(sentence, at, 'cop').length > 0)
}

// “who”, “which” → the noun that the relative clause hangs on, where “who” is sure to be the nearest name before it.
function antecedent(scene: Scene, word: number, verb: number): number | undefined {
  const {sentence} = scene
  if (!/^W/.test(sentence.tokens[word]!.xpos)) return word
  const clause = sentence.tokens[verb]!
  const before = wordBefore(sentence, word)
  if (before !== undefined && sentence.tokens[word]!.xpos === 'WP' && nameAt(scene, before)?.kind === 'person') return before
  return isRelation(clause, 'acl') && clause.head < word ? clause.head : before
}

// Where the tree hangs the clause elsewhere: the noun in front of “, who”.
function wordBefore({tokens}: Sentence, word: number): number | undefined {
  const at = tokens[word - 1]?.text === ',' ? word - 2 : word - 1
  const token = tokens[at]
  return token && isNoun(token) ? at : undefined
}

// “al-Fatah (the historic movement, to which …)”: the name in front of the bracket or comma that the noun stands behind.
function named(scene: Scene, noun: number | undefined): number | undefined {
  if (noun === undefined) return undefined
  const {from} = nounPhrase(scene.sentence, noun)
  return /^[,(]$/.test(scene.sentence.tokens[from - 1]?.text ?? '') && nameAt(scene, from - 2) ? from - 2 : noun
}

function objectOf(sentence: Sentence, verb: number): number | undefined {
  return dependents(sentence, verb, 'obj').at(-1)
}

// “the Hamas politburo”, also where the tree takes its words for two objects.
function bodyRange(sentence: Sentence, body: number): Range {
  const {from, to} = nounPhrase(sentence, body)
  const before = sentence.tokens[from - 1]
  const isSplit = before !== undefined && before.head === sentence.tokens[body]!.head && before.relation === sentence.tokens[body]!.relation
  return isSplit ? {from: nounPhrase(sentence, from - 1).from, to} : {from, to}
}

// “by X”, by the tree or, since X is often hung elsewhere, right behind the verb.
function agentOf(sentence: Sentence, verb: number): number | undefined {
  const {tokens} = sentence
  const agent = dependents(sentence, verb, 'obl').find(
    (index) => index > verb && dependents(sentence, index, 'case').some((word) => tokens[word]!.lemma === 'by'),
  )
  if (agent !== undefined || tokens[verb]!.xpos !== 'VBN' || tokens[verb + 1]?.text !== 'by') return agent
  let at = verb + 2
  while (tokens[at] && /^(?:DET|ADJ)$/.test(tokens[at]!.upos)) at++
  return tokens[at] && isNoun(tokens[at]!) ? at : undefined
}

// “the delegation is led by”, “the delegation led by”, “Headed by X, the delegation …”.
function passiveSubject(scene: Scene, verb: number): number | undefined {
  const {sentence} = scene
  const [subject] = dependents(sentence, verb, 'nsubj')
  if (subject !== undefined) return antecedent(scene, subject, verb)
  const token = sentence.tokens[verb]!
  if (isRelation(token, 'acl')) return token.head
  if (isRelation(token, 'advcl')) return dependents(sentence, token.head, 'nsubj')[0]
  return isRelation(token, 'conj') ? passiveSubject(scene, token.head) : undefined
}

// Somebody who can hold an office: a person by name, “he” or “she”, or by an office of their own.
function isHolder(scene: Scene, at: number): boolean {
  const token = scene.sentence.tokens[at]!
  const name = nameAt(scene, at)
  if (name) return name.kind === 'person'
  return /^(?:he|she|i|him|her)$/i.test(token.text) || officeAt(scene, at) !== undefined || (isNoun(token) && /^(?:man|woman|person)$/.test(token.lemma))
}

function isBody(scene: Scene, at: number): boolean {
  if (isSameNoun(scene, at)) return true
  const kind = nameAt(scene, at)?.kind
  return (kind !== undefined && kind !== 'person' && kind !== 'date' && kind !== 'money') || bodyNouns.has(scene.sentence.tokens[at]!.lemma.toLowerCase())
}

// “Ana Borg leads the team of the north and Olav Berg | that of the south”, “… the southern one”.
function isSameNoun({sentence}: Scene, at: number): boolean {
  const {text, upos} = sentence.tokens[at]!
  const isThat = /^that$/i.test(text) && upos !== 'SCONJ' && dependents(sentence, at, 'nmod').length > 0
  const isOne = /^one$/i.test(text) && dependents(sentence, at, 'det').length > 0
  return (isThat || isOne) && sentence.tokens.slice(0, at).some(({lemma}) => bodyNouns.has(lemma.toLowerCase()))
}

// The name where there is one, also behind an office: “the writer Ana Borg”.
function holderRange(scene: Scene, at: number): Range {
  const phrase = nounPhrase(scene.sentence, at)
  return nameAt(scene, at) ?? scene.names.find(({kind, from, to}) => kind === 'person' && from > at && to === phrase.to) ?? phrase
}
