import type {Statement} from '../../../model/statement.ts'
import {foldWord, stemWord} from '../../words/fold-word.ts'
import {wordsOf} from '../../words/words-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {type ActKey, actKey, groupActs, isOneAct} from '../attributes/link-acts.ts'
import {askSlot, fillersOf, type Slot, slots} from '../attributes/slots.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'
import {telling} from '../silent-on.ts'

type Key = {readonly words: ReadonlySet<string>; readonly heads: ReadonlySet<string>; readonly isNamed: boolean}
type Act = {readonly statement: Statement; readonly key: ActKey}

/** With what, to whom, on what charge, by whom, where on the body: one place of an act that reports fill with other words. */
export const attribute: Aspect = {
  name: 'attribute',
  example: 'With what was he stabbed?',
  find: (ground) => {
    const events = ground.ofKind('event').filter(({event, polarity, details}) => event !== undefined && polarity === 'affirmed' && details !== undefined)
    const byVerb = Map.groupBy(events, ({event}) => stemWord(event!.verb))
    return slots.flatMap((slot) =>
      [...byVerb.values()]
        .filter((found) => found.some((statement) => fillersOf(slot, statement).length > 0))
        .flatMap((found) => {
          const acts = found.map((statement) => ({statement, key: actKey(statement, ground)}))
          return groupActs(acts, (left, right) => isOneAct(left.key, right.key)).flatMap((group) => draftOf(slot, group, ground))
        }),
    )
  },
}

function draftOf(slot: Slot, acts: readonly Act[], ground: Ground): Draft[] {
  const answers = acts.flatMap(({statement}) => answerOf(slot, statement))
  if (new Set(answers.map(({statement}) => statement.report)).size < 2) return []
  if (answers.every(({key}) => key.heads.size === 0) || allAlike(answers)) return []
  const statements = answers.map(({statement}) => statement)
  return [
    asDraft<Key>({
      aspect: 'attribute',
      about: [slot.name, ground.clusterOf(statements[0]!.id)?.id ?? statements.map(({id}) => id).sort()[0]!],
      question: askSlot(slot, statements),
      answers,
      relate: relateIn(slot),
      lookedFor: telling([statements[0]!.event!.trigger?.text ?? statements[0]!.event!.verb, ...answers.slice(0, 2).map(({value}) => value)]).slice(0, 4),
      importance: 0.4,
      isTyped: false,
      countsVersions: true,
    }),
  ]
}

// What all fill alike is no row of its own: whether and when it happened has one.
function allAlike(answers: readonly Answer<Key>[]): boolean {
  return answers.every(({key}) => relateKeys(answers[0]!.key, key).is === 'same')
}

function answerOf(slot: Slot, statement: Statement): Answer<Key>[] {
  const fillers = fillersOf(slot, statement)
  if (fillers.length === 0 && !slot.isExtra) return []
  const {event} = statement
  const shown = fillers.map(({preposition, span}) => [preposition, span.text].filter(Boolean).join(' ')).join(', ')
  const words = new Set(fillers.flatMap(({span}) => wordsOf(span.text).map(({text}) => stemWord(text))).filter((word) => word.length > 2 && !small.has(word)))
  const trigger = event!.trigger?.text ?? event!.verb
  const value = fillers.length === 0 ? trigger : slot.name === 'agent' ? shown : `${trigger} ${shown}`
  return [
    {statement, value, key: {words, heads: new Set(fillers.map(({head}) => stemWord(head))), isNamed: fillers.some(({span}) => /\p{Lu}/u.test(span.text))}},
  ]
}

const small = new Set(['the', 'his', 'her', 'their', 'its', 'this', 'that', 'and', 'some'].map(foldWord))

function relateIn({isExtra, isBody}: Slot): (left: Answer<Key>, right: Answer<Key>) => Relation {
  return ({key: left, statement: one}, {key: right, statement: other}) => {
    if (left.heads.size > 0 && right.heads.size > 0) {
      const relation = relateKeys(left, right)
      if (relation.is !== 'compatible' || left.isNamed === right.isNamed) return relation
      return isBody ? {is: left.isNamed ? 'narrower' : 'wider'} : {is: 'apart'}
    }
    if (left.heads.size === right.heads.size) return {is: 'same'}
    return isExtra && one.report !== other.report ? {is: left.heads.size > 0 ? 'narrower' : 'wider'} : {is: 'apart'}
  }
}

// “A wire fraud” and “fraud” are one; of a named body and one that is not, the named is more exact.
function relateKeys(left: Key, right: Key): Relation {
  const shared = [...left.words].filter((word) => right.words.has(word)).length
  if ([...left.heads].some((head) => right.heads.has(head)) || shared === Math.min(left.words.size, right.words.size)) {
    const gap = left.heads.size - right.heads.size
    if (gap === 0) return {is: 'same'}
    return {is: gap > 0 ? 'narrower' : 'wider'}
  }
  if (left.isNamed !== right.isNamed && shared > 0) return {is: left.isNamed ? 'narrower' : 'wider'}
  return {is: 'compatible', because: 'in other words'}
}
