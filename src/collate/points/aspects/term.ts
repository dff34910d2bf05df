import {oneWords} from '../../../../lexicon/number-words.ts'
import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {actKey} from '../attributes/link-acts.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'

type Key = {readonly months: number; readonly bound: 'most' | 'least' | 'is'; readonly who: ReadonlySet<string>; readonly cluster: string | undefined}

/** How long a term in prison somebody faces, or was given. */
export const term: Aspect = {
  name: 'term',
  example: 'How long a prison term could it be?',
  find: (ground) => {
    const answers = [...ground.ofKind('event'), ...ground.ofKind('saying')].flatMap((statement) => answerOf(statement, ground))
    const [could, was] = [answers.filter(({key}) => key.bound !== 'is'), answers.filter(({key}) => key.bound === 'is')]
    return [...draftOf('could', 'How long a prison term could it be?', could), ...termsOf(was)]
  },
}

const number = `(\\d{1,3}|an?|${[...oneWords.keys()].join('|')})`
const hedge = '(?:(up to|as (?:long|much|many) as|a maximum (?:sentence |term )?of|at most|at least|a minimum (?:sentence |term )?of)\\s+)?'
const unit = '[- ](year|month)s?'
// “up to 14 years in prison”, “a five-year jail term”; “jailed for ten years”, “sentenced to 15 months”
const terms = [
  new RegExp(`${hedge}\\b${number}${unit}['’]?(?: \\w+)? (?:in (?:prison|jail)|behind bars|imprisonment|(?:prison|jail) (?:term|sentence))`, 'i'),
  new RegExp(`\\b(?:jailed|imprisoned|sentenced|condemned)(?: \\w+)? (?:for|to) ${hedge}\\b${number}${unit}`, 'i'),
  new RegExp(`\\b(?:sentence|term) of ${hedge}\\b${number}${unit}`, 'i'),
]

function answerOf(statement: Statement, ground: Ground): Answer<Key>[] {
  const text = statement.kind === 'saying' ? (statement.value ?? '') : statement.evidence[0].text
  const found = terms.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (!found || statement.polarity === 'denied') return []
  const [phrase, hedged, many, length] = found
  const count = /^\d/.test(many!) ? Number(many) : (oneWords.get(many!.toLowerCase()) ?? 1)
  const isOpen = hedged !== undefined || /\b(?:could|may|might|faces?|facing|would|if (?:convicted|found guilty))\b/i.test(text)
  const bound = !isOpen ? 'is' : /least|minimum/i.test(hedged ?? '') ? 'least' : 'most'
  const {cluster, entities} = actKey(statement, ground)
  return [{statement, value: phrase.trim(), key: {months: count * (length!.toLowerCase() === 'year' ? 12 : 1), bound, who: entities, cluster}}]
}

// What was given is asked for each who was given it.
function termsOf(answers: readonly Answer<Key>[]): Draft[] {
  const groups: Answer<Key>[][] = []
  for (const answer of answers) {
    const home = groups.find((group) => group.some(({key}) => isOfOne(key, answer.key)))
    if (home) home.push(answer)
    else groups.push([answer])
  }
  return groups.flatMap((group) => draftOf(group.map(({statement}) => statement.id).sort()[0]!, 'How long a prison term was given?', group))
}

function isOfOne(left: Key, right: Key): boolean {
  return (left.cluster !== undefined && left.cluster === right.cluster) || [...left.who].some((who) => right.who.has(who))
}

function draftOf(about: string, question: string, answers: readonly Answer<Key>[]): Draft[] {
  // That all give one length is told by what they sentence to.
  if (new Set(answers.map(({key}) => `${key.months} ${key.bound}`)).size < 2) return []
  return [
    asDraft<Key>({
      aspect: 'term',
      about: [about],
      question,
      answers,
      relate,
      lookedFor: ['years', 'prison', 'jail'],
      importance: 0.6,
      isTyped: false,
      countsVersions: true,
    }),
  ]
}

function relate({key: left, statement: one}: Answer<Key>, {key: right, statement: other}: Answer<Key>): Relation {
  if (left.months === right.months && left.bound === right.bound) return {is: 'same'}
  if (left.bound !== right.bound) return {is: 'apart'}
  if (one.report === other.report) return {is: 'apart'}
  // The most for one charge and the most for all of them are two numbers.
  return isOfOne(left, right) ? {is: 'excludes'} : {is: 'compatible', because: 'they may count other charges'}
}
