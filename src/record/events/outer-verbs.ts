import {carryingVerbs, pledgingVerbs, refusingVerbs} from '../../../lexicon/event-verbs.ts'
import {plainRelation} from '../phrase.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy, lemmaAt} from './view.ts'

/** What stands above a predicate in its clause: “has managed to bring” seen from “bring”. */
export type Outer = {
  /** The topmost carrying verb; the predicate itself where there is none. */
  readonly top: number
  readonly isRefused: boolean
  /** The predicate is what somebody pledges, asks for or thinks of: no event of its own. */
  readonly isContent: boolean
}

/** Climbs from a predicate through the verbs and adjectives that carry it. */
export function outerOf(view: View, predicate: number): Outer {
  let top = predicate
  let isRefused = false
  for (let steps = 0; steps < 6; steps++) {
    const token = view.tokens[top]!
    const head = token.head
    if (head < 0 || !isCarried(view, top)) return {top, isRefused, isContent: isWished(view, top)}
    const lemma = lemmaAt(view, head)
    if (!carryingVerbs.has(lemma) && view.tokens[head]!.upos === 'VERB' && !isHearsay(view, head))
      return {top, isRefused, isContent: plainRelation(token) === 'xcomp' && !bringsAbout(view, top)}
    if (pledgingVerbs.has(lemma)) return {top, isRefused, isContent: true}
    isRefused ||= refusingVerbs.has(lemma)
    top = head
  }
  return {top, isRefused, isContent: false}
}

const hearsay = new Set('believe think say report allege know understand rumour rumor presume'.split(' '))

// “is believed to have fled”
function isHearsay(view: View, verb: number): boolean {
  return hearsay.has(lemmaAt(view, verb)) && view.children[verb]!.some((child) => view.tokens[child]!.relation === 'aux:pass')
}

// “to allow the team in” of “acted to allow the team in”, “visas to enter”: what is meant to happen, told as the aim of another act.
function isWished(view: View, index: number): boolean {
  const relation = plainRelation(view.tokens[index]!)
  const {head} = view.tokens[index]!
  // “talks aimed at ending the war”
  if (head >= 0 && lemmaAt(view, head) === 'aim' && relation !== 'conj') return true
  if (relation === 'advcl' && view.tokens[index]!.xpos === 'VBN' && casesOf(view, index).includes('as') && childrenBy(view, index, 'nsubj').length === 0)
    return true
  // “prompting the council to tighten sanctions”: it did.
  if (bringsAbout(view, index)) return false
  return ['advcl', 'acl', 'ccomp', 'csubj'].includes(relation) && childrenBy(view, index, 'mark').some((child) => lemmaAt(view, child) === 'to')
}

/** “prompting the council | to tighten sanctions”: it did, if it was prompted. */
export function bringsAbout(view: View, index: number): boolean {
  const {head} = view.tokens[index]!
  const relation = plainRelation(view.tokens[index]!)
  return head >= 0 && (relation === 'advcl' || relation === 'xcomp') && /^(?:prompt|force|cause|lead|compel|oblige)$/.test(lemmaAt(view, head))
}

// “to bring” of “managed to bring”, “securing” of “credited with securing”, “restore” of “about to restore”.
function isCarried(view: View, index: number): boolean {
  const token = view.tokens[index]!
  const relation = plainRelation(token)
  const head = view.tokens[token.head]
  if (!head) return false
  if (relation === 'xcomp') return true
  if (head.upos === 'ADJ' || head.upos === 'ADV' || head.upos === 'ADP')
    return (relation === 'advcl' || relation === 'ccomp' || relation === 'acl') && childrenBy(view, token.head, 'cop').length > 0
  if (relation !== 'advcl' && relation !== 'obl') return false
  const cases = casesOf(view, index)
  const lemma = lemmaAt(view, token.head)
  return (lemma === 'credit' && cases.includes('with')) || (refusingVerbs.has(lemma) && cases.includes('from')) || (lemma === 'succeed' && cases.includes('in'))
}

/** Whether a verb only carries the act after it: “managed” of “managed to bring”. */
export function carriesAnother(view: View, index: number): boolean {
  const lemma = lemmaAt(view, index)
  if (!carryingVerbs.has(lemma) || pledgingVerbs.has(lemma)) return false
  return view.children[index]!.some((child) => view.tokens[child]!.upos === 'VERB' && isCarried(view, child))
}
