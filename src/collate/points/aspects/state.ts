import {stateFamilies} from '../../../../lexicon/act-attributes.ts'
import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'
import {isPronoun} from '../questions/short-phrase.ts'

type Key = {readonly state: string; readonly published: string | undefined}
type Family = (typeof stateFamilies)[number]

/** In what state a thing is: closed, or open again. */
export const state: Aspect = {
  name: 'state',
  example: 'Is the bridge open or closed?',
  find: (ground) =>
    stateFamilies.flatMap((family) => {
      const found = ground.ofKind('event').flatMap((statement) => answersOf(family, statement, ground))
      return [...Map.groupBy(found, ({thing}) => thing)].flatMap(([thing, all]) =>
        draftOf(
          family,
          thing,
          all.map(({answer}) => answer),
        ),
      )
    }),
}

type Found = {readonly thing: string; readonly answer: Answer<Key>}

function answersOf(family: Family, statement: Statement, ground: Ground): Found[] {
  const [{text, start, end}] = statement.evidence
  const subject = statement.details?.find(
    ({relation, span}) => (relation === 'passive' || relation === 'subject' || relation === 'object') && !isPronoun(span.text),
  )
  if (!subject || statement.polarity === 'denied' || !family.states.some(({words}) => words.test(text))) return []
  // Of what is told in one sentence, the last is how it is: “was closed for hours, but cleared to reopen”.
  const rest = /^[^.!?\n]*/.exec(ground.textOf(statement.report).slice(end, end + 300))![0]
  const name = lastState(family, text + rest)
  if (name === undefined) return []
  const value = clip(ground.textOf(statement.report).slice(start, end + (lastState(family, text) === name ? 0 : rest.length)))
  return [{thing: stemWord(subject.head), answer: {statement, value, key: {state: name, published: ground.publishedOf(statement.report)}}}]
}

function lastState({states}: Family, text: string): string | undefined {
  const ends = states.flatMap(({name, words}) => [...text.matchAll(new RegExp(words, 'gi'))].map(({index}) => ({name, index})))
  return ends.sort((left, right) => right.index - left.index)[0]?.name
}

function draftOf({name}: Family, thing: string, answers: readonly Answer<Key>[]): Draft[] {
  if (new Set(answers.map(({key}) => key.state)).size < 2) return []
  const written = answers.map(({statement}) => statement.details!.find(({head}) => stemWord(head) === thing)?.head).find(Boolean) ?? thing
  return [
    asDraft<Key>({
      aspect: 'state',
      about: [name, thing],
      question: `Is the ${written} ${name}?`,
      answers,
      relate,
      lookedFor: [written],
      importance: 0.5,
      isTyped: false,
      countsVersions: true,
    }),
  ]
}

function relate({key: left, statement: one}: Answer<Key>, {key: right, statement: other}: Answer<Key>): Relation {
  if (left.state === right.state) return {is: 'same'}
  if (one.report === other.report) return {is: 'apart'}
  const because = `${left.state}, and ${right.state}`
  const [first, second] = [left.published?.slice(0, 10), right.published?.slice(0, 10)]
  if (first !== undefined && second !== undefined && first !== second) return {is: first > second ? 'supersedes' : 'superseded', because}
  return {is: 'compatible', because: `${because}: which holds depends on when`}
}
