import {statusMarks} from '../../src/export/words/status-marks.ts'
import type {Point, PointStatus} from '../../src/model/account.ts'

/** In the order in which an analyst wants them. */
export const statuses = Object.keys(statusMarks) as PointStatus[]

export type Sort = 'contested' | 'answered' | 'silent'

export type GridRow =
  | {readonly kind: 'group'; readonly status: PointStatus; readonly count: number; readonly isFolded: boolean}
  | {readonly kind: 'point'; readonly point: Point}

/** The rows of the grid: by status with a heading each and what is folded left out, or in one list by how many answer. */
export function gridRows(points: readonly Point[], sort: Sort, folded: ReadonlySet<string>): GridRow[] {
  if (sort !== 'contested') return points.toSorted(orders[sort]).map((point) => ({kind: 'point', point}))
  return statuses.flatMap((status): GridRow[] => {
    const group = points.filter((point) => point.status === status)
    if (group.length === 0) return []
    const isFolded = folded.has(status)
    const heading: GridRow = {kind: 'group', status, count: group.length, isFolded}
    return isFolded ? [heading] : [heading, ...group.map((point) => ({kind: 'point', point}) as const)]
  })
}

const answered = ({readings}: Point) => new Set(readings.flatMap(({reports}) => reports)).size

const orders: Readonly<Record<Exclude<Sort, 'contested'>, (left: Point, right: Point) => number>> = {
  answered: (left, right) => answered(right) - answered(left) || right.weight - left.weight,
  silent: (left, right) => right.silent.length - left.silent.length || right.weight - left.weight,
}

/** What is folded before anybody chose: in a long account, that on which all agree and that which only one origin has. */
export function foldedAtFirst(points: readonly Point[]): PointStatus[] {
  return points.length > 40 && points.some(({status}) => status !== 'agree' && status !== 'single') ? ['agree', 'single'] : []
}
