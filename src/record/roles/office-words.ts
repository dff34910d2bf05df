import {furtherOffices, type OfficeKind, officeKind} from '../../../lexicon/offices.ts'
import type {Sentence, Token} from '../../model/parse.ts'
import {dependents} from '../../model/tree.ts'
import type {Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'

/** The kind of office that a token names: “minister”, “Gen.”; plurals and words that are no nouns name none. */
export function officeAt({sentence}: Scene, at: number): OfficeKind | undefined {
  const token = sentence.tokens[at]
  if (!token || token.xpos === 'NNS' || token.xpos === 'NNPS') return undefined
  if (isFirstLady(sentence, at)) return 'office'
  if (!isNoun(token)) return isGeneral(sentence, at) ? 'rank' : undefined
  const kind = officeKind(token.lemma) ?? officeKind(token.text) ?? furtherOffices.get(token.lemma.toLowerCase())
  // “Major Olav Berg”, not “psychology major Olav Berg”.
  return kind === 'rank' && !/^\p{Lu}/u.test(token.text) && !plainRanks.test(token.text) ? undefined : kind
}

// These mean a rank in lower case too.
const plainRanks = /^(?:general|colonel|admiral|brigadier|lieutenant|sergeant|professor)$/

function isFirstLady({tokens}: Sentence, at: number): boolean {
  return /^lady$/i.test(tokens[at]!.text) && /^first$/i.test(tokens[at - 1]?.text ?? '')
}

// “the Norwegian general Olav Berg”: taken for an adjective.
function isGeneral({tokens}: Sentence, at: number): boolean {
  return tokens[at]!.text === 'general' && tokens[at + 1]?.upos === 'PROPN' && tokens[at - 1]?.upos === 'ADJ'
}

export function isNoun(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN'
}

const before = new Set(['NN', 'NNP', 'NNPS', 'NNS', 'JJ', 'JJS', 'HYPH', 'POS', 'VBN', 'VBG', 'PRP$', 'AFX', 'CD', 'FW'])

/** Where the phrase of an office noun starts: “Vladimir Putin’s special envoy” for “envoy”; brackets around an acronym are stepped over. */
export function officeStart(scene: Scene, office: number, floor = 0): number {
  const {tokens} = scene.sentence
  let from = office
  while (from > floor) {
    const token = tokens[from - 1]!
    if (token.text === ')' && tokens[from - 3]?.text === '(' && from - 4 >= floor) from -= 3
    else if (before.has(token.xpos) && !isParticipleApart(token) && !isTime(scene, from - 1) && belongs(scene, from - 1, office, floor)) from--
    else break
  }
  return from
}

// “including President Lund”, “explained Chief Lund”, not “elected President Lund”.
function isParticipleApart({xpos, relation}: Token): boolean {
  return (xpos === 'VBN' || xpos === 'VBG') && relation !== 'amod' && relation !== 'compound'
}

// Whether a token in front of the office hangs, directly or not, on the office or the name behind it. Capitals need not, nor words that an apposition opens with.
function belongs({sentence}: Scene, token: number, office: number, floor: number): boolean {
  if (floor > 0 || sentence.tokens[token]!.xpos === 'POS' || /^\p{Lu}/u.test(sentence.tokens[token]!.text)) return true
  let at = token
  for (let hops = 0; hops < 5 && at >= 0; hops++) {
    if (at >= office) return at <= office + 6
    at = sentence.tokens[at]!.head
  }
  return false
}

// “current” tells a time too, but one that belongs to the office.
function isTime({times}: Scene, at: number): boolean {
  return times.some(({from, to, value}) => from <= at && at < to && !value.endsWith('_REF'))
}

/** The office with what follows and completes it: “deputy of the Politburo of the organization”. */
export function officeWithComplement(scene: Scene, office: number, from: number): Range {
  return {from, to: complementEnd(scene, office)}
}

const complementCases = new Set(['of', 'for', 'to', 'at'])
// “the mayor in office” names no body, “the envoy in Geneva” does.
const placeCases = new Set(['in', 'with', 'on', 'from', 'under'])

// Follows “of …”, “for …” behind the office while the tree or the words carry on: “to the Middle East and Africa”.
function complementEnd({sentence}: Scene, office: number): number {
  const {tokens} = sentence
  let to = office + 1
  for (const child of dependents(sentence, office, 'nmod')) {
    if (child < to || !introducesComplement(sentence, child)) continue
    to = Math.max(to, runEnd(sentence, child))
  }
  return Math.min(to, tokens.length)
}

/** Whether a dependent of an office is tied to it by “of”, “for”, “to”, “at”, or by “in” and the like to a name: the body, not the time or the clothes. */
export function introducesComplement(sentence: Sentence, child: number): boolean {
  const isName = sentence.tokens[child]!.upos === 'PROPN'
  return dependents(sentence, child, 'case').some((index) => {
    const word = sentence.tokens[index]!.lemma.toLowerCase()
    return complementCases.has(word) || (isName && placeCases.has(word))
  })
}

// The end of a phrase from its head on: its own nouns, “of” phrases and coordinated names, no clause and no comma.
function runEnd({tokens}: Sentence, head: number): number {
  let to = head + 1
  for (let at = head + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (isNoun(token) || token.upos === 'NUM') {
      if (token.head < head && token.head !== at - 1 && token.relation.startsWith('nsubj')) break
      to = at + 1
    } else if (!/^(?:of|for|and|the|'s|’s|’|-|a|an|in|its|his|her|their)$/i.test(token.text) && token.upos !== 'ADJ') break
    if (token.upos === 'CCONJ' && !isSamePhrase(tokens, at, head)) break
  }
  return to
}

// “the Middle East and Africa”: what follows “and” hangs on a word of the phrase.
function isSamePhrase(tokens: readonly Token[], and: number, head: number): boolean {
  const conjunct = tokens[and]!.head
  if (conjunct <= and) return false
  const top = tokens[conjunct]!
  return top.relation === 'conj' && top.head >= head && top.head < and && tokens[conjunct]!.upos === 'PROPN'
}
