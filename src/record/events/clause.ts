import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Span} from '../../model/span.ts'
import type {Range} from '../phrase.ts'
import {plainRelation, spanOfTokens} from '../phrase.ts'
import type {FoundEvent} from './found-event.ts'
import type {View} from './view.ts'
import {below, lemmaAt} from './view.ts'

// Of a noun that is a center: what makes it one.
const predication = new Set(['cop', 'nsubj', 'aux', 'expl', 'csubj', 'advmod'])

const otherClauses = new Set(['conj', 'cc', 'parataxis', 'advcl', 'discourse', 'vocative', 'list', 'dep', 'orphan', 'reparandum'])

/** The words of the clause of a center: what hangs below it without coordinated, adverbial and set-off clauses; `keep` names tokens whose branches stay. */
export function clauseTokens(view: View, {center, keep, rule}: Pick<FoundEvent, 'center' | 'keep' | 'rule'>): Set<number> {
  const isNoun = rule === 'noun-act'
  return below(view, center, (child, parent) => {
    if (keep.has(child)) return false
    if (isNoun && parent === center && predication.has(plainRelation(view.tokens[child]!))) return true
    const token = view.tokens[child]!
    const relation = plainRelation(token)
    if (parent === center || keep.has(parent))
      return otherClauses.has(relation) || ((relation === 'mark' || relation === 'case') && child < parent && parent === center)
    return relation === 'parataxis' || relation === 'advcl' || isSetOff(view, child)
  })
}

// “…, who chaired the party for years,” and “…, killing three”: a clause after a comma is told on its own.
function isSetOff(view: View, child: number): boolean {
  const {tokens} = view
  if (plainRelation(tokens[child]!) !== 'acl') return false
  const first = Math.min(...below(view, child))
  return tokens[first]?.upos === 'PUNCT' || tokens[first - 1]?.text === ','
}

/** From the first word of the clause to its last, without marks at the edges. */
export function clauseSpan(view: View, inside: ReadonlySet<number>, center = -1): Span {
  let from = Math.min(...inside)
  let to = Math.max(...inside) + 1
  const {scene} = view
  to = secondPredicate(view, from, to, center) ?? to
  to = vouchingBehind(view, from, to, center) ?? to
  while (from < to - 1 && isEdge(view, from)) from++
  while (to - 1 > from && isEdge(view, to - 1)) to--
  return spanOfTokens(scene.parse, scene.sentence, closed(view, {from, to}))
}

// “talks on a “unified government | .””: the mark that closes a quotation begun inside belongs to the clause.
function closed(view: View, {from, to}: Range): Range {
  const mark = /^[.,!?]$/.test(view.tokens[to]?.text ?? '') ? to + 1 : to
  const next = view.tokens[mark]?.text ?? ''
  const texts = view.tokens.slice(from, to).map(({text}) => text)
  const [opened, done] = [texts.filter((text) => text === '“' || text === '``').length, texts.filter((text) => text === '”' || text === "''").length]
  const isOpen = (next === '”' || next === "''") && opened > done
  const isHalf = next === '"' && texts.filter((text) => text === '"').length % 2 === 1
  return isOpen || isHalf ? {from, to: mark + 1} : {from, to}
}

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

// “was convicted of fraud and | was sentenced”: where the tree hangs the second too low, the words still show it.
function secondPredicate(view: View, from: number, to: number, center: number): number | undefined {
  if (center < 0) return undefined
  for (let at = Math.max(from, center) + 1; at < to - 1; at++) {
    if (view.tokens[at]!.upos !== 'CCONJ') continue
    let next = at + 1
    while (next < to && view.tokens[next]!.upos === 'ADV') next++
    if (next < to && finite.has(view.tokens[next]!.xpos)) return at
  }
  return undefined
}

// “…, the government has confirmed”: who says so is no part of the clause.
function vouchingBehind(view: View, from: number, to: number, center: number): number | undefined {
  let last = to - 1
  while (last > from && view.tokens[last]!.upos === 'PUNCT') last--
  if (center < 0 || last === center || view.tokens[last]!.upos !== 'VERB' || cueVerbs.get(lemmaAt(view, last)) !== 'say') return undefined
  for (let at = last - 1; at > Math.max(from, center) && at > last - 9; at--) {
    if (view.tokens[at]!.upos === 'VERB') return undefined
    if (view.tokens[at]!.text === ',') return at
  }
  return undefined
}

function isEdge(view: View, index: number): boolean {
  const token = view.tokens[index]!
  return token.xpos === 'WRB' || (token.upos === 'PUNCT' && token.xpos !== '$') || plainRelation(token) === 'cc'
}
