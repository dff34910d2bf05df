import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {compareDates, stretchOf} from '../compare-dates.ts'
import {boundsOf, compareNumbers} from '../compare-numbers.ts'
import {countedBy, isSameCount} from '../counted-by.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'

type Key = {
  readonly value: string
  readonly counted: string
  readonly published: string | undefined
  readonly asOf: string | undefined
  readonly measure: string
}

const questions: Readonly<Record<string, string>> = {
  death: 'How many died',
  injury: 'How many were hurt',
  kidnapping: 'How many were taken captive',
  missing: 'How many are missing',
  arrest: 'How many were detained',
  displacement: 'How many had to flee',
  evacuation: 'How many were brought to safety',
  rescue: 'How many were rescued',
  release: 'How many were released',
  infection: 'How many were infected',
}

// What is counted as it becomes known: it grows, and a later report that has more does not contradict an earlier one.
const growing = new Set(['death', 'injury', 'arrest', 'infection', 'displacement', 'evacuation', 'rescue', 'release', 'destruction', 'kidnapping'])
// What is counted down as well as up.
const moving = new Set(['missing', 'price', 'vote'])

/** How many, of what, in which event. */
export const figure: Aspect = {
  name: 'figure',
  example: 'How many died?',
  find: (ground) => {
    const figures = ground.ofKind('figure').filter(({value}) => value !== undefined && boundsOf(value) !== undefined)
    const groups = Map.groupBy(figures, (statement) => topicOf(statement, ground))
    return [...groups].flatMap(([topic, statements]) => draftOf(topic, statements, ground))
  },
}

// A toll belongs to its event; where that is not known, to its measure and the day it was on. What has no measure is told by the noun that is counted.
function topicOf(statement: Statement, ground: Ground): string {
  const {measure} = statement
  const family = [statement.id, ...(statement.within ?? [])].map((id) => ground.familyOf(id)?.id).find(Boolean)
  const what = measure ?? countedBy(statement).head
  const share = statement.value!.endsWith('%') ? ' %' : ''
  if (measure !== undefined && measure in questions) return `${measure}${share}|${eventDay(statement, ground) ?? ''}`
  return `${what}${share}|${family ?? ''}|${countedBy(statement).head}`
}

// The year and month of the event that is counted: tolls of one story mostly have none, and those of the background mostly have.
function eventDay(statement: Statement, ground: Ground): string | undefined {
  const family = [statement.id, ...(statement.within ?? [])].map((id) => ground.familyOf(id)).find(Boolean)
  const time = statement.time?.value ?? family?.clusters.find(({time: value}) => value !== undefined)?.time
  if (time === undefined || !stretchOf(time)) return undefined
  const published = ground.publishedOf(statement.report)
  const isNow = published !== undefined && nearDays(time, published)
  return isNow ? undefined : time.slice(0, 7)
}

// Within twelve days before publication an event is the news itself.
function nearDays(time: string, published: string): boolean {
  const [event, day] = [stretchOf(time), stretchOf(published.slice(0, 10))]
  return event !== undefined && day !== undefined && event.to >= day.from - 12
}

function draftOf(topic: string, statements: readonly Statement[], ground: Ground): Draft[] {
  const answers = statements.map((statement) => answerOf(statement, ground))
  const {measure} = statements[0]!
  const isToll = measure !== undefined && measure in questions
  const reports = new Set(statements.map(({report}) => report))
  if (!isToll && reports.size < 2) return []
  const counted = countedBy(statements[0]!)
  const day = topic.split('|')[1]
  const asked = isToll ? questions[measure] : `How many ${counted.words}`
  const question = `${asked}${isToll && day ? ` (${day})` : ''}?`
  const lookedFor = isToll ? [...new Set(statements.map(({measure: name, evidence}) => actWordIn(evidence[0].text) ?? name!))].slice(0, 3) : [counted.head]
  return [asDraft<Key>({aspect: 'figure', about: [topic], question, answers, relate, lookedFor, importance: isToll ? 0.9 : 0.35, isTyped: isToll})]
}

function actWordIn(text: string): string | undefined {
  return /\b(?:killed|dead|died|deaths?|injured|wounded|hurt|missing|arrested|detained|kidnapp\w+|abduct\w+|displaced|evacuated|rescued|released|freed|infected)\b/i.exec(
    text,
  )?.[0]
}

function answerOf(statement: Statement, ground: Ground): Answer<Key> {
  const key = {
    value: statement.value!,
    counted: countedBy(statement).key,
    published: ground.publishedOf(statement.report),
    asOf: statement.time?.value,
    measure: statement.measure ?? '',
  }
  return {statement, value: statement.quantity ? countedBy(statement).phrase : statement.evidence[0].text, key}
}

function relate({key: left, statement: one}: Answer<Key>, {key: right, statement: other}: Answer<Key>): Relation {
  const relation = compareNumbers(left.value, right.value)
  if (!relation) return {is: 'apart'}
  if (!isSameCount(left.counted, right.counted)) return relation.is === 'same' ? {is: 'same'} : {is: 'apart'}
  if (relation.is !== 'excludes') return relation
  return laterOf({left, right, one, other}) ?? {is: 'excludes'}
}

// A toll that rises with the date of the report is an update; one that falls is not, but for what is counted both ways.
function laterOf({left, right, one, other}: {left: Key; right: Key; one: Statement; other: Statement}): Relation | undefined {
  const order = one.report === other.report ? undefined : before(left.published, right.published)
  if (order === undefined || order === 0) return undefined
  const rises = (boundsOf(right.value)!.low - boundsOf(left.value)!.low) * order > 0
  if (!(growing.has(left.measure) && rises) && !moving.has(left.measure)) return undefined
  return {is: order > 0 ? 'superseded' : 'supersedes', because: `published ${left.published} and ${right.published}`}
}

// 1 where the right came out later, -1 where the left did; undefined where a date is missing.
function before(left: string | undefined, right: string | undefined): number | undefined {
  if (left === undefined || right === undefined) return undefined
  const relation = compareDates(left.slice(0, 10), right.slice(0, 10))
  if (relation?.is !== 'excludes' && left.length > 10 && right.length > 10) return left < right ? 1 : left > right ? -1 : 0
  return relation?.is === 'excludes' ? (left < right ? 1 : -1) : 0
}
