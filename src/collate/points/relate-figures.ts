import type {Statement} from '../../model/statement.ts'
import {compareDates} from './compare-dates.ts'
import {boundsOf, compareNumbers} from './compare-numbers.ts'
import {type Counted, countSame} from './counted-by.ts'
import type {Answer, Relation} from './draft.ts'

/** What of a figure is compared. */
export type FigureKey = {
  readonly value: string
  readonly counted: Pick<Counted, 'sort' | 'marks'>
  readonly published: string | undefined
  readonly measure: string
  readonly risenTo?: number | undefined
  /** Who vouches for it. */
  readonly voices?: string
  /** Each report has one number for it, so that even a far one is set against the other. */
  readonly isOnly?: boolean
}

// What is counted as it becomes known: it grows, and a later report that has more does not contradict an earlier one.
const growing = new Set(['death', 'injury', 'arrest', 'infection', 'displacement', 'evacuation', 'rescue', 'release', 'destruction', 'kidnapping'])
// What is counted down as well as up.
const moving = new Set(['missing', 'price', 'vote'])

/** Ten of twelve victims and two of them are no contradiction: only what counts the same is compared. */
export function relateFigures({key: left, statement: one}: Answer<FigureKey>, {key: right, statement: other}: Answer<FigureKey>): Relation {
  // “Four militants” and “four Boko Haram leaders” are the same four; of one or two there are too many.
  if (!countSame(left.counted, right.counted))
    return {is: left.value === right.value && boundsOf(left.value)!.low >= 3 && isWhole(left) && isWhole(right) ? 'same' : 'apart'}
  if (plainNumber(left.value) === plainNumber(right.value)) return {is: 'same'}
  const relation = compareNumbers(left.value, right.value) ?? {is: 'apart'}
  // Eight of one attack are no earlier state of the twenty thousand of a war.
  if (!left.isOnly && isFarOff(left.value, right.value)) return {is: 'apart'}
  if (/^>/.test(left.value) && /^>/.test(right.value) && relation.is !== 'same')
    return laterOf({left, right, one, other}) ?? {is: 'compatible', because: 'each is a least number'}
  return laterOf({left, right, one, other}) ?? risenOf(left, right) ?? relation
}

// Not “four of them”, “four more”.
function isWhole({counted}: FigureKey): boolean {
  return !counted.sort.startsWith('some ')
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

// A rise of a quarter is more than rounding.
const leastStep = 1.25

// A toll that rises with the date of the report is an update; one that falls is not, but for what is counted both ways.
// “The toll rises to 31” makes earlier states of all that is below, whatever the dates.
function risenOf(left: FigureKey, right: FigureKey): Relation | undefined {
  const [first, second] = [boundsOf(left.value)!.low, boundsOf(right.value)!.low]
  if (left.risenTo === undefined || Math.max(first, second) > left.risenTo || Math.max(first, second) < leastStep * Math.min(first, second)) return undefined
  return {is: second > first ? 'superseded' : 'supersedes', because: `it is told to have risen to ${left.risenTo}`}
}

function laterOf({left, right, one, other}: {left: FigureKey; right: FigureKey; one: Statement; other: Statement}): Relation | undefined {
  const order = one.report === other.report ? undefined : comesLater(left.published, right.published)
  // “Dozens” and then “50” is one toll told better.
  if (order === undefined || order === 0 || left.value.endsWith('..') || right.value.endsWith('..')) return undefined
  const [first, second] = [boundsOf(left.value)!, boundsOf(right.value)!]
  // Who says that nobody was hurt does not give an early count.
  if (first.high === 0 || second.high === 0) return undefined
  if (isClaim(left, right)) return undefined
  const rises = (second.low - first.low) * order > 0
  // “Over ten” and then “12” is the same toll told better; “at least 12” and then “31” is a toll that has risen.
  const isStep = (first.isExact && second.isExact) || Math.max(first.low, second.low) >= leastStep * Math.min(first.low, second.low)
  if (!isStep) return undefined
  if (!(growing.has(left.measure) && rises) && !moving.has(left.measure)) return undefined
  return {is: order > 0 ? 'superseded' : 'supersedes', because: `published ${left.published} and ${right.published}`}
}

// What each of two voices gives as the losses of a side are two claims, not an early and a late count.
const ofSides = new Set(['fighter', 'soldier', 'police', 'protester'])

function isClaim(left: FigureKey, right: FigureKey): boolean {
  return ofSides.has(left.counted.sort) && Boolean(left.voices) && Boolean(right.voices) && left.voices !== right.voices
}

// 1 where the right came out later, -1 where the left did; undefined where a date is missing.
function comesLater(left: string | undefined, right: string | undefined): number | undefined {
  if (left === undefined || right === undefined) return undefined
  if (compareDates(left.slice(0, 10), right.slice(0, 10))?.is === 'excludes') return left < right ? 1 : -1
  return left.length > 10 && right.length > 10 && left !== right ? (left < right ? 1 : -1) : 0
}
