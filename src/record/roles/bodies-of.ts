import {countryOf} from '../../../lexicon/countries.ts'
import {bodyNouns, officeTimes} from '../../../lexicon/offices.ts'
import type {Sentence, Token} from '../../model/parse.ts'
import {dependents} from '../../model/tree.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import {nameAt, type Scene} from '../scene.ts'
import {introducesComplement, isNoun} from './office-words.ts'

/** What an office is held in or for: “Russian” of “Russian Foreign Minister”, “Haniyeh” of “Haniyeh's deputy”, “the Politburo of the organization” and “the organization” of “deputy of …”. */
export function bodiesOf(scene: Scene, office: number, from: number): Range[] {
  const found = [...possessors(scene, office, from), ...modifiers(scene, office, from), ...complements(scene, office)]
  return found.filter((range, index) => found.findIndex((other) => other.from === range.from && other.to === range.to) === index)
}

// By the tree, and by the words where the tree hangs the possessor on the name: “New Zealand's Prime Minister John Key”.
function possessors(scene: Scene, office: number, from: number): Range[] {
  const {sentence} = scene
  const owner = dependents(sentence, office, 'nmod:poss').find((child) => child >= from)
  // “women's coach”: a kind of coach.
  if (owner !== undefined && sentence.tokens[owner]!.xpos === 'NNS' && dependents(sentence, owner, 'det').length === 0) return []
  if (owner !== undefined) {
    const {from: start, to} = nounPhrase(sentence, owner)
    return [{from: start, to: isPossessive(sentence, to - 1) ? to - 1 : to}]
  }
  for (let at = office - 1; at > from; at--) if (isPossessive(sentence, at)) return [nameAt(scene, at - 1) ?? {from, to: at}]
  return []
}

function isPossessive({tokens}: Sentence, at: number): boolean {
  return tokens[at]!.xpos === 'POS' || /^['’]s$/.test(tokens[at]!.text)
}

// “country singer”, “house painter”: a kind, not a body.
const kinds = new Set(['country', 'house', 'paper', 'side', 'business', 'service', 'project'])

// “Muslim cleric”: a faith, not a body.
const faiths = /^(?:Islamic|Muslim|Moslem|Christian|Jewish|Shiite|Shia|Shi['’]ite|Sunni|Catholic|Protestant|Orthodox|Hindu|Buddhist|Islamist)$/

// The last name, people or body in front of the office noun: “Palestinian National Authority” (PNA) Foreign Minister, “Hamas” leader, “Interior Ministry” spokesman.
function modifiers(scene: Scene, office: number, from: number): Range[] {
  const {tokens} = scene.sentence
  for (let at = office - 1; at >= from; at--) {
    if (tokens[at]!.xpos === 'POS') return []
    if (faiths.test(tokens[at]!.text)) continue
    const name = nameAt(scene, at)
    if (name && name.kind !== 'person' && name.kind !== 'date' && name.from >= from && name.to <= office && !isAcronymInBrackets(tokens, at))
      return [trimmed(scene, name)]
    if (isAcronymInBrackets(tokens, at)) continue
    if (/^\p{Lu}/u.test(tokens[at]!.text) && countryOf(tokens[at]!.text)) return [{from: at, to: at + 1}]
    if (isNoun(tokens[at]!) && bodyNouns.has(tokens[at]!.lemma.toLowerCase()) && !kinds.has(tokens[at]!.text)) return [trimmed(scene, {from, to: at + 1})]
  }
  return []
}

function isAcronymInBrackets(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
}

// “former Interior Ministry” → “Interior Ministry”.
function trimmed({sentence}: Scene, {from, to}: Range): Range {
  let start = from
  while (start < to - 1 && (officeTimes.has(sentence.tokens[start]!.lemma.toLowerCase()) || sentence.tokens[start]!.upos === 'DET')) start++
  return {from: start, to}
}

function complements(scene: Scene, office: number): Range[] {
  const {sentence} = scene
  const found: Range[] = []
  for (const child of dependents(sentence, office, 'nmod')) {
    if (child < office || !introducesComplement(sentence, child)) continue
    found.push(nounPhrase(sentence, child, ['conj', 'cc']))
    // “deputy of the Politburo of the organization”: for the organization too, but “of the University of Texas” is not for Texas.
    if (sentence.tokens[child]!.upos === 'PROPN' && nameAt(scene, child)) continue
    for (const inner of dependents(sentence, child, 'nmod')) if (inner > child && isOf(sentence, inner)) found.push(nounPhrase(sentence, inner))
  }
  return found
}

function isOf(sentence: Sentence, child: number): boolean {
  return dependents(sentence, child, 'case').some((index) => sentence.tokens[index]!.lemma === 'of')
}
