import type {Recorded, Statement, StatementTime} from '../model/statement.ts'
import {narrowDate} from '../text/narrow-date.ts'

// A date of another report helps where it is of the same season: an anniversary or a background date would draw it to another year.
const mostDays = 60

/** “February 29” of a report without a date → the year that the other reports of the story give it. */
export function narrowTimes(recorded: readonly Recorded[]): Recorded[] {
  if (!recorded.some(({statements}) => statements.some(({times}) => times.some(isOpen)))) return [...recorded]
  const told = recorded.flatMap(({report, statements}) => [
    ...(report.published ? [report.published.value.slice(0, 10)] : []),
    ...statements.flatMap(({times}) => times.map(({value}) => value)),
  ])
  const anchors = told.filter((value) => /^\d{4}-\d\d-\d\d$/.test(value))
  return recorded.map((one) => ({...one, statements: one.statements.map((statement) => narrowed(statement, anchors))}))
}

function isOpen({value}: StatementTime): boolean {
  return /^XXXX-\d\d-\d\d/.test(value)
}

function narrowed(statement: Statement, anchors: readonly string[]): Statement {
  if (!statement.times.some(isOpen)) return statement
  const times = statement.times.map((time) => closed(time, anchors))
  const time = statement.time && closed(statement.time, anchors)
  return {...statement, times, ...(time ? {time} : {})}
}

function closed(time: StatementTime, anchors: readonly string[]): StatementTime {
  if (!isOpen(time)) return time
  const near = anchors.filter((anchor) => seasonDistance(anchor, time.value) <= mostDays)
  const found = narrowDate(time.value, near.length > 0 ? near : anchors)
  return found ? {...time, value: found.value, because: found.because, anchor: 'the other reports of the story'} : time
}

// Days between the two within a year, the short way round.
function seasonDistance(anchor: string, open: string): number {
  const day = (month: string, date: string) => (Number(month) - 1) * 30.4 + Number(date)
  const apart = Math.abs(day(anchor.slice(5, 7), anchor.slice(8, 10)) - day(open.slice(5, 7), open.slice(8, 10)))
  return Math.min(apart, 365 - apart)
}
