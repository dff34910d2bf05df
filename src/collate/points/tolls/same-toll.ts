import {sameWords} from '../compare-words.ts'
import type {TollView} from './toll-view.ts'

/** Log odds that two figures are states of one toll, and why. */
export type TollEvidence = {readonly odds: number; readonly because: string}

type Clue = (left: TollView, right: TollView) => TollEvidence | undefined

// Fitted by hand on the tolls of twenty stories; what decides most comes first.
const clues: readonly Clue[] = [byNumber, byTime, byPlace, byNation, byReport, byWords]

// Two tolls of one kind in one story are a little more often one than two.
const constant = 0.3

/** Whether two numbers of dead, say, can be one toll told twice. */
export function sameToll(left: TollView, right: TollView): TollEvidence {
  const evidence = clues.flatMap((clue) => clue(left, right) ?? [])
  const odds = evidence.reduce((sum, one) => sum + one.odds, constant)
  const spoken = evidence.filter((one) => one.odds > 0 === odds > 0).sort((one, other) => Math.abs(other.odds) - Math.abs(one.odds))
  return {odds, because: spoken[0]?.because ?? 'nothing sets them apart'}
}

// Tolls of one event grow by less than eight times between two reports of a story, save in the first hours.
function byNumber(left: TollView, right: TollView): TollEvidence {
  const gap = left.low <= right.high && right.low <= left.high ? 1 : Math.max(left.low, right.low) / Math.max(0.5, Math.min(left.high, right.high))
  if (left.low === right.low) return {odds: 2, because: 'the same number'}
  if (left.low === 0 || right.low === 0) return {odds: Math.max(left.low, right.low) < 100 ? 0.4 : -2, because: 'none, and some'}
  if (gap <= 1.5) return {odds: 1, because: 'the numbers are near'}
  if (gap <= 3) return {odds: 0.4, because: 'the numbers are not far'}
  return gap <= 8 ? {odds: -0.8, because: 'the numbers are some way apart'} : {odds: -3, because: 'the numbers are far apart'}
}

// The turn of a month does not make two events of one.
const oneEvent = 31

function byTime({when: left}: TollView, {when: right}: TollView): TollEvidence | undefined {
  if (!left || !right) return undefined
  const gap = Math.max(left.from - right.to, right.from - left.to)
  if (gap > oneEvent) return {odds: -4, because: 'they are of other months'}
  // Years of a war beside one of its years, or the day of an attack: within it, but not it.
  const lengths = [left.to - left.from + 1, right.to - right.from + 1]
  if (Math.max(...lengths) > 2 * oneEvent && Math.max(...lengths) > 3 * Math.min(...lengths)) return {odds: -3, because: 'one is of a longer time'}
  return gap <= 1 ? {odds: 0.6, because: 'they are of one time'} : undefined
}

function byPlace({where: left}: TollView, {where: right}: TollView): TollEvidence | undefined {
  if (left.size === 0 || right.size === 0) return undefined
  return [...left].some((place) => right.has(place)) ? {odds: 0.5, because: 'they are of one place'} : {odds: -1, because: 'they are of other places'}
}

function byNation({figure: left}: TollView, {figure: right}: TollView): TollEvidence | undefined {
  const [one, other] = [left.counted.nation, right.counted.nation]
  return one !== undefined && other !== undefined && one !== other ? {odds: -2, because: 'they count people of other nations'} : undefined
}

// One report that gives two numbers means two things by them, unless it says that one has become the other.
function byReport(left: TollView, right: TollView): TollEvidence | undefined {
  if (left.figure.statement.report !== right.figure.statement.report) return undefined
  const isApart = left.high < right.low || right.high < left.low
  return isApart ? {odds: -0.8, because: 'one report tells them apart'} : undefined
}

function byWords({figure: left}: TollView, {figure: right}: TollView): TollEvidence {
  return {odds: 1.2 * sameWords(left.around, right.around), because: 'the words around are alike'}
}
