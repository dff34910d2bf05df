import {orderingVerbs} from '../../../lexicon/event-verbs.ts'
import {nounClasses} from '../../../lexicon/noun-classes.ts'
import type {Aspect} from '../../model/statement.ts'
import {clauseSpan} from './clause.ts'
import type {FoundEvent} from './found-event.ts'
import type {View} from './view.ts'
import {below, casesOf, childrenBy, lemmaAt} from './view.ts'

const aims = new Set(['aim', 'goal', 'purpose', 'objective', 'view', 'hope', 'intention', 'bid', 'effort', 'order'])
const outcomes = new Set(['result', 'lead', 'kill', 'leave', 'cause', 'prompt', 'trigger', 'injure', 'wound', 'destroy', 'force', 'end'])
const documents = new Set(`${nounClasses['DOCUMENT']} ${nounClasses['AGREEMENT']}`.split(' '))
const notTopics = new Set('occasion side basis way behalf day time end place condition level part'.split(' '))
const talking = new Set<string | undefined>(['CONSULT', 'AGREE', 'REQUEST', 'REJECT', 'SUPPORT', 'ACCUSE', 'THREATEN', 'COOPERATE'])

/** What more the clause says of the event: what for, with what outcome, on what, which document, how long. */
export function aspectsOf(view: View, found: FoundEvent): Aspect[] {
  const heads = new Set([found.center, found.certain, ...Array.from({length: found.trigger.to - found.trigger.from}, (_, step) => found.trigger.from + step)])
  const aspects: Aspect[] = []
  const add = (name: Aspect['name'], head: number): void => {
    aspects.push({name, span: clauseSpan(view, below(view, head))})
  }
  for (const head of heads)
    for (const child of view.children[head]!) {
      const name = aspectName(view, child, found)
      if (name && !heads.has(child)) add(name, child)
    }
  for (const {from, to, start, end, text, type} of view.scene.times)
    if (type === 'DURATION' && [...heads].some((head) => isBelow(view, from, head, to))) aspects.push({name: 'duration', span: {start, end, text}})
  return aspects
}

function isBelow(view: View, from: number, head: number, to: number): boolean {
  const parents = view.tokens.slice(from, to).map((token) => token.head)
  return parents.includes(head)
}

function aspectName(view: View, child: number, {pattern, rule}: FoundEvent): Aspect['name'] | undefined {
  const {relation, upos} = view.tokens[child]!
  const main = relation.split(':')[0]
  const lemma = lemmaAt(view, child)
  const cases = casesOf(view, child)
  if (notTopics.has(lemma)) return undefined
  if (main === 'advcl' || (main === 'acl' && cases.length === 0)) {
    if (cases.includes('to') && rule !== 'noun-takes-place' && orderingVerbs.has(lemmaAt(view, view.tokens[child]!.head)) && talking.has(pattern?.act.plover))
      return 'topic'
    if (lemma === 'aim' || (cases.includes('to') && main === 'advcl')) return 'aim'
    return outcomes.has(lemma) && !cases.includes('to') && child > 0 ? 'outcome' : undefined
  }
  if (main === 'obl' || main === 'nmod') {
    if (aims.has(lemma) && childrenBy(view, child, 'nmod', 'acl').length > 0) return 'aim'
    if (talking.has(pattern?.act.plover) && ['on', 'over', 'about', 'regarding', 'concerning'].includes(cases[0] ?? '') && upos === 'NOUN') return 'topic'
    return undefined
  }
  if ((main === 'obj' || relation === 'nsubj:pass') && (upos === 'NOUN' || upos === 'PROPN'))
    return documents.has(lemma) ? 'document' : talking.has(pattern?.act.plover) && pattern?.act.act === 'negotiate' ? 'topic' : undefined
  return main === 'xcomp' && rule !== 'noun-takes-place' && pattern?.act.plover && talking.has(pattern.act.plover) ? 'topic' : undefined
}
