import type {Statement} from '../../model/statement.ts'
import {isDate, stretchOf} from './compare-dates.ts'
import type {Figure} from './figures-of.ts'

/** Tolls of the story are of the month that most of them are told of; others are of other events, such as the war before. */
export function mainMonth(figures: readonly Figure[]): string | undefined {
  const months = Map.groupBy(
    figures.flatMap(({statement}) => monthOf(statement) ?? []),
    (month) => month,
  )
  return [...months].sort(([left, one], [right, other]) => other.length - one.length || (left > right ? -1 : 1))[0]?.[0]
}

function monthOf({time}: Statement): string | undefined {
  return time && isDate(time.value) ? time.value.slice(0, 7) : undefined
}

/** The month of another event; nothing for the main month, and for tolls that tell no time. The turn of a month does not make two events of one. */
export function otherMonth(statement: Statement, main: string | undefined): string | undefined {
  const month = monthOf(statement)
  if (month === undefined || main === undefined || month === main) return undefined
  const [one, other] = [stretchOf(month), stretchOf(main)]
  return one && other && Math.abs(one.from - other.from) <= 31 ? undefined : month
}
