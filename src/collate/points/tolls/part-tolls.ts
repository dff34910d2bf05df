import {averageLink} from '../../stories/average-link.ts'
import {boundsOf} from '../compare-numbers.ts'
import {countSame} from '../counted-by.ts'
import type {Figure} from '../figures-of.ts'
import type {Ground} from '../ground.ts'
import {isOneEach} from './is-one-each.ts'
import {sameToll} from './same-toll.ts'
import {type TollView, tollViews} from './toll-view.ts'

/** Figures of one part of the dead, say, that two reports count: the soldiers, the Israelis. `isOnly`: each report gives one number for it. */
export type PartToll = {readonly measure: string; readonly figures: readonly Figure[]; readonly isOnly: boolean}

/** Parts that are worth a question of their own, since more than one report counts them. */
export function partTolls(measure: string, figures: readonly Figure[], ground: Ground): PartToll[] {
  const views = tollViews(
    figures.filter((one) => isNamedPart(one) && !mayBeAll(one, figures)),
    ground,
  )
  const groups: TollView[][] = []
  for (const view of views) {
    const home = groups.find((group) => group.some((other) => countSame(other.figure.counted, view.figure.counted)))
    if (home) home.push(view)
    else groups.push([view])
  }
  return groups
    .flatMap((group) => ofOneEvent(group))
    .flatMap(({views: found, isOnly}) => (reportsIn(found) < 2 ? [] : [{measure, figures: found.map(({figure}) => figure), isOnly}]))
}

// Soldiers, children, Israelis; not “three of them”, not people of a calling who may be all.
function isNamedPart({counted}: Figure): boolean {
  return counted.of === 'part' && !counted.sort.startsWith('some ') && (counted.sort !== '' || counted.nation !== undefined)
}

// “29,900 Palestinians” where others count as many people: all of them, by their nation.
function mayBeAll({counted, statement}: Figure, figures: readonly Figure[]): boolean {
  if (counted.nation === undefined) return false
  const low = lowOf(statement.value!)
  return low >= 100 && figures.some((other) => other.counted.of === 'all' && isAsMany(low, lowOf(other.statement.value!)))
}

function lowOf(value: string): number {
  return boundsOf(value)!.low
}

function isAsMany(left: number, right: number): boolean {
  return Math.max(left, right) <= 1.25 * Math.min(left, right)
}

// Beyond this, two numbers of one part are of two events though each report has but one.
const farthest = 30

// Where every report has one number for a part, and no date speaks against it, they are of one event however far apart: 60 attackers, or three.
function ofOneEvent(views: readonly TollView[]): {views: readonly TollView[]; isOnly: boolean}[] {
  if (isOneEach(views, farthest)) return [{views, isOnly: true}]
  const groups = averageLink(views.length, (left, right) => sameToll(views[left]!, views[right]!).odds)
  return groups.map((group) => ({views: group.map((index) => views[index]!), isOnly: false}))
}

function reportsIn(views: readonly TollView[]): number {
  return new Set(views.map(({figure}) => figure.statement.report)).size
}
