import {countedPlural} from '../../../../lexicon/counted-classes.ts'
import {isDate} from '../compare-dates.ts'
import type {Figure} from '../figures-of.ts'
import {type Ground, showWho} from '../ground.ts'
import type {Toll} from './tolls-of.ts'

const questions: Readonly<Record<string, string>> = {
  death: 'How many died',
  injury: 'How many were hurt',
  kidnapping: 'How many were taken captive',
  missing: 'How many are missing',
  arrest: 'How many were detained',
  dismissal: 'How many were dismissed',
  displacement: 'How many had to flee',
  evacuation: 'How many were brought to safety',
  rescue: 'How many were rescued',
  release: 'How many were released',
  infection: 'How many were infected',
}

/** True for what is counted of an event as it becomes known: the dead, the missing, the released. */
export function isTollMeasure(measure: string | undefined): measure is string {
  return measure !== undefined && measure in questions
}

/** “How many died?”; where there are several tolls, with what tells this one: “How many Palestinians died?”, “How many died in Paris?”, “How many died (November 2015)?”. */
export function askToll(toll: Toll, tolls: readonly Toll[], ground: Ground): string {
  const plain = questions[toll.measure]!
  if (isMain(toll, tolls)) return `${plain}?`
  const others = tolls.filter((other) => other !== toll)
  const nation = nationWords(toll, others)
  if (nation) return `${plain.replace('How many', `How many ${nation}`)}?`
  const month = monthOf(toll)
  if (month !== undefined && !others.some((other) => monthOf(other) === month)) return `${plain} (${inWords(month)})?`
  const place = [...toll.where].find((one) => !others.some(({where}) => where.has(one)))
  if (place !== undefined) return `${plain} in ${showWho(ground, place)}?`
  return `${plain} (${shortest(toll.figures)})?`
}

/** “How many soldiers died?”, “How many Israelis died?”. */
export function askPart({measure, figures}: {readonly measure: string; readonly figures: readonly Figure[]}): string {
  const {sort} = figures[0]!.counted
  const nation = figures.map(({counted}) => counted.words).find((words, index) => words !== '' && figures[index]!.counted.sort === '')
  const who =
    countedPlural(sort) ?? nation ?? figures.map(({counted}) => counted.words).sort((left, right) => left.length - right.length || (left < right ? -1 : 1))[0]!
  return `${questions[measure]!.replace('How many', `How many ${who}`)}?`
}

// The one toll, or that which more reports have than any other.
function isMain(toll: Toll, tolls: readonly Toll[]): boolean {
  const reports = ({figures}: Toll) => new Set(figures.map(({statement}) => statement.report)).size
  return tolls[0] === toll && (tolls.length === 1 || reports(tolls[1]!) < reports(toll))
}

function nationWords({figures}: Toll, others: readonly Toll[]): string | undefined {
  const [found] = figures.filter(({counted}) => counted.nation !== undefined)
  if (!found || others.some((other) => other.figures.some(({counted}) => counted.nation === found.counted.nation))) return undefined
  return found.counted.words
}

function monthOf({figures}: Toll): string | undefined {
  const months = figures.flatMap(({statement: {time}}) => (time && isDate(time.value) ? [time.value.slice(0, 7)] : []))
  const counts = Map.groupBy(months, (month) => month)
  return [...counts].sort(([one, left], [other, right]) => right.length - left.length || (one < other ? -1 : 1))[0]?.[0]
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

function inWords(month: string): string {
  const name = monthNames[Number(month.slice(5)) - 1]
  return name === undefined ? month.slice(0, 4) : `${name} ${month.slice(0, 4)}`
}

// “about 1,200” of “about 1,200 people”.
function shortest(figures: readonly Figure[]): string {
  const phrases = figures.map(({counted}) => (counted.words === '' ? counted.phrase : counted.phrase.replace(counted.words, '').trim()))
  return phrases
    .sort((left, right) => left.length - right.length || (left < right ? -1 : 1))[0]!
    .replace(/\s+/g, ' ')
    .toLowerCase()
}
