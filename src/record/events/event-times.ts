import type {StatementTime} from '../../model/statement.ts'
import {plainRelation} from '../phrase.ts'
import type {View} from './view.ts'

/** The times told in the words of a clause, each one an own time of the event; of a relative clause on a date, that date. */
export function eventTimes(view: View, inside: ReadonlySet<number>, center: number): StatementTime[] {
  const times = view.scene.times.filter((time) => isDate(time) && inside.has(time.from))
  const found = times.length > 0 ? times : timeAbove(view, center)
  return found.map(({start, end, text, value, edtf, anchor, because}) => ({
    start,
    end,
    text,
    value: edtf ?? value,
    ...(anchor === undefined ? {} : {anchor}),
    ...(because === undefined ? {} : {because}),
  }))
}

type Time = View['scene']['times'][number]

function isDate({type, edtf, value}: Time): boolean {
  return (type === 'DATE' || type === 'TIME' || (type === 'DURATION' && (edtf?.includes('/') ?? false))) && !value.endsWith('_REF')
}

// “on October 7, 2023, when militants attacked”: the date that the clause hangs on.
function timeAbove(view: View, center: number): Time[] {
  const token = view.tokens[center]!
  if (plainRelation(token) !== 'acl' || token.head < 0) return []
  return view.scene.times.filter((time) => isDate(time) && time.from <= token.head && token.head < time.to)
}
