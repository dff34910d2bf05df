import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {compareDates, isDate, stretchOf} from '../compare-dates.ts'
import {boundsOf, compareNumbers} from '../compare-numbers.ts'
import {sameWords, type Weighed, weigh} from '../compare-words.ts'
import {type Counted, countedBy} from '../counted-by.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'

type Key = {readonly value: string; readonly counted: string; readonly published: string | undefined; readonly measure: string}

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
    const figures = [...ground.ofKind('figure').flatMap((statement) => figureOf(statement, ground)), ...ground.statements.flatMap(nobodyOf)]
    const tolls = figures.filter(({statement}) => isToll(statement))
    const days = new Map([...Map.groupBy(tolls, ({statement}) => statement.measure!)].map(([measure, found]) => [measure, mainMonth(found)] as const))
    const byToll = Map.groupBy(tolls, ({statement}) => `${statement.measure}|${otherMonth(statement, days.get(statement.measure!)) ?? ''}`)
    const counts = figures.filter(({statement}) => !isToll(statement))
    return [...[...byToll].map(([topic, found]) => tollDraft(topic, found, ground)), ...groupsOf(counts, ground).flatMap((found) => countDraft(found, ground))]
  },
}

type Figure = {readonly statement: Statement; readonly counted: Counted; readonly around: Weighed}

function isToll({measure, value}: Statement): boolean {
  return measure !== undefined && measure in questions && !value!.endsWith('%')
}

// The age of somebody named (“Ana Borg, 51,”) is no count of anything.
function figureOf(statement: Statement, ground: Ground): Figure[] {
  const {value, quantity} = statement
  const text = ground.textOf(statement.report)
  if (value === undefined || boundsOf(value) === undefined) return []
  if (
    quantity &&
    /\p{Lu}[\p{L}.]+, $/u.test(text.slice(Math.max(0, quantity.start - 30), quantity.start)) &&
    /^\s*[,.;)]/.test(text.slice(quantity.end, quantity.end + 2))
  )
    return []
  const [{start, end}] = statement.evidence
  return [{statement, counted: countedBy(statement, text), around: weigh(text.slice(Math.max(0, start - 120), end + 120))}]
}

const nobody =
  /\b(?:no one|nobody|no(?: other)? (?:people|persons?|passengers?|workers?|injuries|casualties|deaths|fatalities))\b(?:[^.;,]{0,30}?\b(injur\w+|hurt|wounded|killed|dead|died))?/i

// “Nobody was hurt” is a toll of none.
function nobodyOf(statement: Statement): Figure[] {
  if (statement.kind !== 'event' && statement.kind !== 'saying') return []
  const text = statement.kind === 'saying' ? (statement.value ?? '') : statement.evidence[0].text
  const found = nobody.exec(text)
  const word = found && (found[1] ?? /injuries|casualties|deaths|fatalities/i.exec(found[0])?.[0])
  if (!word) return []
  const measure = /^(?:injur|hurt|wound|casualt)/i.test(word) ? 'injury' : 'death'
  const counted: Counted = {phrase: found[0], words: '', head: '', of: 'all', key: 'all'}
  return [{statement: {...statement, value: '0', measure, polarity: 'affirmed'}, counted, around: weigh(text)}]
}

// Tolls of the story are of the month that most of them are told of; others are of other events, such as the war before.
function mainMonth(figures: readonly Figure[]): string | undefined {
  const months = Map.groupBy(
    figures.flatMap(({statement}) => monthOf(statement) ?? []),
    (month) => month,
  )
  return [...months].sort(([left, one], [right, other]) => other.length - one.length || (left > right ? -1 : 1))[0]?.[0]
}

function monthOf({time}: Statement): string | undefined {
  return time && isDate(time.value) ? time.value.slice(0, 7) : undefined
}

// Nothing for the main month, and for those that tell no time. The turn of a month does not make two events of one.
function otherMonth(statement: Statement, main: string | undefined): string | undefined {
  const month = monthOf(statement)
  if (month === undefined || main === undefined || month === main) return undefined
  const [one, other] = [stretchOf(month), stretchOf(main)]
  return one && other && Math.abs(one.from - other.from) <= 31 ? undefined : month
}

function tollDraft(topic: string, figures: readonly Figure[], ground: Ground): Draft {
  const [measure, month] = topic.split('|')
  const question = `${questions[measure!]}${month ? ` (${month})` : ''}?`
  const lookedFor = [...new Set(figures.map(({statement}) => actWordIn(statement.evidence[0].text) ?? measure!))].slice(0, 3)
  // Who tells no other number for all may mean all by “12 miners”.
  const telling = new Set(figures.filter(({counted}) => counted.of === 'all').map(({statement}) => statement.report))
  const answers = figures.map((one) => answerOf(one, ground, one.counted.of === 'either' && !telling.has(one.statement.report)))
  return asDraft<Key>({aspect: 'figure', about: [topic], question, answers, relate, lookedFor, importance: month ? 0.5 : 0.9, isTyped: true})
}

// Counts of one noun, of one event or in the same words: two children of one family are not three of another.
function groupsOf(figures: readonly Figure[], ground: Ground): Figure[][] {
  const groups: Figure[][] = []
  for (const one of figures) {
    if (one.counted.head === '' && !one.statement.quantity?.unit) continue
    const home = groups.find((group) => group.some((other) => isOneCount(one, other, ground)))
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups
}

// Six tenths of the telling words around it; sums of money crowd in one sentence, so for them the surroundings always decide.
const sameSurroundings = 0.6

function isOneCount(left: Figure, right: Figure, ground: Ground): boolean {
  if (left.counted.head !== right.counted.head || left.statement.quantity?.kind !== right.statement.quantity?.kind) return false
  if (left.statement.quantity?.unit !== right.statement.quantity?.unit || left.counted.key !== right.counted.key) return false
  const [one, other] = [left, right].map(({statement}) => new Set([statement.id, ...(statement.within ?? [])].flatMap((id) => ground.clusterOf(id)?.id ?? [])))
  const isMoney = left.statement.quantity?.kind === 'money'
  return (!isMoney && [...one!].some((cluster) => other!.has(cluster))) || sameWords(left.around, right.around) >= sameSurroundings
}

function countDraft(figures: readonly Figure[], ground: Ground): Draft[] {
  if (new Set(figures.map(({statement}) => statement.report)).size < 2) return []
  const {counted, statement} = figures[0]!
  const noun = counted.words === '' ? (statement.quantity?.unit ?? statement.measure ?? 'in all') : counted.words
  const answers = figures.map((one) => answerOf(one, ground, false))
  const isParted = new Set(answers.map(({key}) => key.value)).size > 1
  const about = [counted.head, statement.quantity?.unit ?? '', figures.map((one) => one.statement.id).sort()[0]!]
  return [
    asDraft<Key>({
      aspect: 'figure',
      about,
      question: statement.quantity?.kind === 'money' ? `How much: ${counted.phrase}?` : `How many ${noun}?`,
      answers,
      relate,
      lookedFor: [noun],
      importance: isParted ? 0.35 : 0.1,
      isTyped: false,
    }),
  ]
}

function actWordIn(text: string): string | undefined {
  return /\b(?:kill\w*|dead|die[ds]?|deaths?|injured|wounded|hurt|missing|arrested|detained|kidnapp\w+|abduct\w+|displaced|evacuated|rescued|released|freed|infected)\b/i.exec(
    text,
  )?.[0]
}

function answerOf({statement, counted}: Figure, ground: Ground, meansAll: boolean): Answer<Key> {
  const published = ground.publishedOf(statement.report)
  return {
    statement,
    value: counted.phrase,
    key: {value: statement.value!, counted: meansAll ? 'all' : counted.key, published, measure: statement.measure ?? ''},
  }
}

// Ten of twelve victims and two of them are no contradiction: only what counts the same is compared.
function relate({key: left, statement: one}: Answer<Key>, {key: right, statement: other}: Answer<Key>): Relation {
  if (left.counted !== right.counted) return {is: 'apart'}
  if (plainNumber(left.value) === plainNumber(right.value)) return {is: 'same'}
  const relation = compareNumbers(left.value, right.value) ?? {is: 'apart'}
  // Eight of one attack are no earlier state of the twenty thousand of a war.
  if (isFarOff(left.value, right.value)) return {is: 'apart'}
  return relation.is === 'excludes' ? (laterOf({left, right, one, other}) ?? relation) : relation
}

// “About $5 billion” and “$5 billion” are told of one sum.
function plainNumber(value: string): string {
  return value.replace(/^~/, '')
}

// Tolls of one event grow by less than eight times between two reports of a story.
const farthest = 8

function isFarOff(left: string, right: string): boolean {
  const [one, other] = [boundsOf(left)!, boundsOf(right)!].map(({low, high}) => (Number.isFinite(high) ? high : low))
  return Math.min(one!, other!) > 0 && Math.max(one!, other!) / Math.min(one!, other!) > farthest
}

// A toll that rises with the date of the report is an update; one that falls is not, but for what is counted both ways.
function laterOf({left, right, one, other}: {left: Key; right: Key; one: Statement; other: Statement}): Relation | undefined {
  const order = one.report === other.report ? undefined : comesLater(left.published, right.published)
  if (order === undefined || order === 0) return undefined
  const rises = (boundsOf(right.value)!.low - boundsOf(left.value)!.low) * order > 0
  if (!(growing.has(left.measure) && rises) && !moving.has(left.measure)) return undefined
  return {is: order > 0 ? 'superseded' : 'supersedes', because: `published ${left.published} and ${right.published}`}
}

// 1 where the right came out later, -1 where the left did; undefined where a date is missing.
function comesLater(left: string | undefined, right: string | undefined): number | undefined {
  if (left === undefined || right === undefined) return undefined
  if (compareDates(left.slice(0, 10), right.slice(0, 10))?.is === 'excludes') return left < right ? 1 : -1
  return left.length > 10 && right.length > 10 && left !== right ? (left < right ? 1 : -1) : 0
}
