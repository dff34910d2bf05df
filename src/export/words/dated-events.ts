import type {Account, EventCluster} from '../../model/account.ts'
import {type ToldStatement, toldStatements} from '../tables/told-statement.ts'
import {dateRange} from './date-range.ts'

/** An event with a date: its statements, the days it spans (since 1970, end exclusive), and whether that is hedged or open at an end. */
export type DatedEvent = {
  readonly event: EventCluster
  readonly time: string
  readonly told: readonly [ToldStatement, ...ToldStatement[]]
  readonly from: number
  readonly to: number
  readonly isHedged: boolean
}

/** The events of an account that have a date with a year, earliest first. */
export function datedEvents(account: Account): DatedEvent[] {
  const told = new Map(toldStatements(account).map((one) => [one.statement.id, one]))
  return account.events
    .flatMap((event): DatedEvent[] => {
      const range = event.time === undefined ? undefined : dateRange(event.time)
      const [first, ...rest] = event.statements.flatMap((id) => told.get(id) ?? [])
      return range && first ? [{event, time: event.time!, told: [first, ...rest], ...range}] : []
    })
    .sort((left, right) => left.from - right.from || left.to - right.to || (left.event.id < right.event.id ? -1 : 1))
}

/** Days since 1970 → year, month and day. */
export function dayParts(days: number): [year: number, month: number, day: number] {
  const date = new Date(days * 86_400_000)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** The statement to quote first: the surest, of those that tell it as having happened if there are any. */
export function leadingStatement({told}: DatedEvent): ToldStatement {
  const happened = told.filter(({statement}) => statement.polarity === 'affirmed' && statement.modality === 'happened')
  const best = (happened.length > 0 ? happened : told).toSorted(
    (left, right) => right.statement.confidence - left.statement.confidence || (left.statement.id < right.statement.id ? -1 : 1),
  )
  return best[0] ?? told[0]
}
