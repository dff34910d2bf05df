import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {compareDates, isDate, stretchOf} from '../compare-dates.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'

type Key = {readonly date: string; readonly text: string; readonly noun: string}

const gatherings = /\b(talks|negotiations|dialogue|dialog|consultations|discussions|summit|conference|congress|meeting|session|round|mediation)\b/i
const ends =
  /\b(?:end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up|finish(?:es|ed|ing)?|br(?:oke|eak|oken) (?:up|off|down)|collaps(?:e|es|ed)|adjourn(?:s|ed)?|suspend(?:s|ed)?|called off)\b/i

/** When what people came together for ended. */
export const ended: Aspect = {
  name: 'ended',
  example: 'When did the talks end?',
  find: (ground) => {
    const answers = ground.ofKind('event').flatMap(answerOf)
    const groups: Answer<Key>[][] = []
    for (const answer of answers) {
      const home = groups.find((group) => group.some((other) => isOneEnd(answer.key, other.key)))
      if (home) home.push(answer)
      else groups.push([answer])
    }
    return groups.flatMap((group) => draftOf(group, ground))
  },
}

// “The talks ended on Tuesday”: that which ends is behind or before the verb, in the clause that has the date.
function answerOf(statement: Statement): Answer<Key>[] {
  const {time, polarity, modality, evidence} = statement
  const [{text}] = evidence
  const noun = nounIn(text)
  if (!noun || !ends.test(text) || !time || !isDay(time.value) || polarity === 'denied' || modality !== 'happened') return []
  return [{statement, value: time.text, key: {date: time.value, text: time.text, noun}}]
}

// “a third round of peace talks”: the talks.
function nounIn(text: string): string | undefined {
  const found = [...text.matchAll(new RegExp(gatherings, 'gi'))].map(([word]) => word.toLowerCase())
  return found.find((word) => word !== 'round' && word !== 'session') ?? found[0]
}

// “on Saturday” of a report without a date is a day too.
const weekday = /^XXXX-WXX-(\d)/

function isDay(value: string): boolean {
  return weekday.test(value) || (isDate(value) && daysIn(value) <= 2)
}

// A round a month later is another one.
const daysApart = 4

function isOneEnd(left: Key, right: Key): boolean {
  const [one, other] = [stretchOf(left.date), stretchOf(right.date)]
  return one === undefined || other === undefined || Math.max(one.from - other.to, other.from - one.to) <= daysApart
}

function daysIn(date: string): number {
  const stretch = stretchOf(date)
  return stretch ? stretch.to - stretch.from + 1 : 1
}

function draftOf(answers: readonly Answer<Key>[], ground: Ground): Draft[] {
  if (new Set(answers.map(({statement}) => ground.originOf(statement.report))).size < 2) return []
  const {noun} = answers[0]!.key
  return [
    asDraft<Key>({
      aspect: 'ended',
      about: [answers.map(({statement}) => statement.id).sort()[0]!],
      question: `When did the ${noun} end?`,
      answers,
      relate,
      lookedFor: [noun, 'ended'],
      importance: 0.7,
      isTyped: false,
    }),
  ]
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  if (!weekday.test(left.date) && !weekday.test(right.date)) return compareDates(left.date, right.date) ?? {is: 'apart'}
  const [one, other] = [weekdayOf(left.date), weekdayOf(right.date)]
  if (one === undefined || other === undefined) return {is: 'apart'}
  return one === other ? {is: 'same'} : {is: 'excludes'}
}

// 1 is Monday, 7 Sunday.
function weekdayOf(date: string): number | undefined {
  const day = weekday.exec(date)?.[1]
  if (day !== undefined) return Number(day)
  const stretch = stretchOf(date)
  return stretch && stretch.from === stretch.to ? ((((stretch.from + 3) % 7) + 7) % 7) + 1 : undefined
}
