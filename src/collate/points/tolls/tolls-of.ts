import {averageLink} from '../../stories/average-link.ts'
import type {Figure} from '../figures-of.ts'
import type {Ground} from '../ground.ts'
import {isOneEach} from './is-one-each.ts'
import {sameToll} from './same-toll.ts'
import {type TollView, tollViews} from './toll-view.ts'

/** One toll: the figures that are states or parts of it. */
export type Toll = {readonly measure: string; readonly figures: readonly Figure[]; readonly where: ReadonlySet<string>}

/** Figures of one measure by the event that they count the outcome of, the one that most reports have first. */
export function tollsOf(measure: string, figures: readonly Figure[], ground: Ground): Toll[] {
  const views = tollViews(figures, ground)
  const sure = views.filter(({figure, low}) => isWhole(figure, low))
  const wholes = views.filter((view) => sure.includes(view) || isToldOfAll(view, sure))
  const groups = isOneEach(wholes, farthest) && wholes.length > 0 ? [wholes] : linked(wholes)
  const ordered = groups.sort((left, right) => reportsOf(right) - reportsOf(left) || right.length - left.length || (idOf(left) < idOf(right) ? -1 : 1))
  for (const part of views.filter((view) => !wholes.includes(view))) {
    const home = homeOf(part, ordered)
    if (home) home.push(part)
    else ordered.push([part])
  }
  return ordered.map((group) => ({
    measure,
    figures: group.map(({figure}) => figure).sort((left, right) => figures.indexOf(left) - figures.indexOf(right)),
    where: commonPlaces(group),
  }))
}

// Where each report has one number of dead, they are of one event, be one of them the first count and another the last.
const farthest = 8

function linked(views: readonly TollView[]): TollView[][] {
  return averageLink(views.length, (left, right) => sameToll(views[left]!, views[right]!).odds).map((group) => group.map((index) => views[index]!))
}

// “At least 29,900 Palestinians” may be all; “10 Americans” are a part of somebody's toll.
const allOfANation = 100

function isWhole({counted}: Figure, low: number): boolean {
  return counted.of !== 'part' || (counted.nation !== undefined && low >= allOfANation)
}

// “At least 25 fighters were killed” of one report and “at least 25 people” of another are one toll.
function isToldOfAll({figure, low}: TollView, wholes: readonly TollView[]): boolean {
  const {counted, statement} = figure
  if (counted.sort.startsWith('some ') || counted.sort === '' || low < 3) return false
  return wholes.some((other) => other.low === low && other.figure.statement.report !== statement.report)
}

function reportsOf(group: readonly TollView[]): number {
  return new Set(group.map(({figure}) => figure.statement.report)).size
}

function idOf(group: readonly TollView[]): string {
  return group.map(({figure}) => figure.statement.id).sort()[0]!
}

// A part is of the whole that its report told last before it; of the main toll where its report tells none that could hold it.
function homeOf(part: TollView, groups: readonly TollView[][]): TollView[] | undefined {
  const {report, evidence} = part.figure.statement
  const near = groups
    .flatMap((group) => group.map((view) => ({group, view})))
    .filter(({view}) => view.figure.statement.report === report && view.high >= part.low && view.figure.counted.of !== 'part')
    .map(({group, view}) => ({group, gap: gapTo(evidence[0].start, view.figure.statement.evidence[0].start)}))
    .sort((left, right) => left.gap - right.gap)
  if (near[0]) return near[0].group
  const fitting = groups.filter((group) => sameMonth(part, group) && group.some(({high}) => high >= part.low))
  return fitting[0]
}

// What stands behind counts for three times as far.
function gapTo(part: number, whole: number): number {
  return whole <= part ? part - whole : 3 * (whole - part)
}

function sameMonth({when}: TollView, group: readonly TollView[]): boolean {
  const dated = group.filter((view) => view.when !== undefined)
  return !when || dated.length === 0 || dated.some((view) => Math.max(view.when!.from - when.to, when.from - view.when!.to) <= 31)
}

// Places that more than half of those sentences name which name any.
function commonPlaces(group: readonly TollView[]): Set<string> {
  const placed = group.filter(({where}) => where.size > 0)
  const all = new Set(placed.flatMap(({where}) => [...where]))
  return new Set([...all].filter((place) => placed.filter(({where}) => where.has(place)).length * 2 > placed.length))
}
