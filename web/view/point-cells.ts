import type {Point, Reading} from '../../src/model/account.ts'
import type {Statement} from '../../src/model/statement.ts'
import {type AccountView, statementsOf} from './account-view.ts'

/** What one report does with one point. `short`: too short to have said it, or not asked. */
export type CellKind = 'states' | 'differs' | 'denies' | 'attributes' | 'expects' | 'doubts' | 'silent' | 'short'

/** One reading of a point as one report gives it; `place` is the reading's place in the point, so that equal places agree. */
export type Answer = {readonly place: number; readonly reading: Reading; readonly statements: readonly Statement[]}

export type Cell = {readonly kind: CellKind; readonly answers: readonly Answer[]}

const parts = new Set(['contested', 'differ', 'update'])

/** The cell of a report in the row of a point. */
export function cellOf(view: AccountView, point: Point, report: string): Cell {
  const answers = point.readings.flatMap((reading, place) =>
    reading.reports.includes(report) ? [{place, reading, statements: statementsOf(view, reading.statements, report)}] : [],
  )
  const first = answers[0]
  if (!first) return {kind: point.silent.includes(report) ? 'silent' : 'short', answers}
  return {kind: kindOf(point, answers.find(({reading}) => reading.stance === 'denies') ?? first), answers}
}

/** What a report does by one of its answers. */
export function kindOf(point: Point, {place, reading: {stance}}: Answer): CellKind {
  if (stance !== 'states') return stance
  return parts.has(point.status) && place !== mainPlace(point) ? 'differs' : 'states'
}

// The reading that most reports give; the first where two are level.
function mainPlace({readings}: Point): number {
  const most = Math.max(...readings.map(({reports}) => reports.length))
  return readings.findIndex(({reports}) => reports.length === most)
}
