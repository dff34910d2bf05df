import {quoteWords} from '../../src/export/words/quote-words.ts'
import type {Statement} from '../../src/model/statement.ts'
import type {AccountView} from './account-view.ts'
import {type TimeShape, timeShape} from './time-shape.ts'

/** One time that statements give for one event. */
export type TimeMark = {readonly value: string; readonly shape: TimeShape; readonly statements: readonly Statement[]}

/** One event with all the times that are given for it, in the words of the report that tells it first. */
export type TimelineRow = {readonly id: string; readonly label: string; readonly statements: readonly Statement[]; readonly marks: readonly TimeMark[]}

export type Timeline = {readonly rows: readonly TimelineRow[]; readonly unplaced: readonly {readonly value: string; readonly statement: Statement}[]}

/** The dated events, earliest first; times without a year cannot be placed and are told apart. */
export function timelineRows(view: AccountView): Timeline {
  const groups = new Map<string, Statement[]>()
  const unplaced: {value: string; statement: Statement}[] = []
  for (const statement of view.account.statements.filter(({kind, times}) => kind === 'event' && times.length > 0)) {
    const id = view.eventOf.get(statement.id)?.id ?? statement.id
    groups.set(id, [...(groups.get(id) ?? []), statement])
    for (const {value} of statement.times) if (!timeShape(value) && /^[\dX]{4}-/.test(value)) unplaced.push({value, statement})
  }
  const rows = [...groups].flatMap(([id, statements]): TimelineRow[] => {
    const marks = marksOf(statements)
    return marks.length > 0 ? [{id, label: quoteWords(statements[0]!.evidence[0].text, 120), statements, marks}] : []
  })
  return {rows: rows.sort((left, right) => startOf(left) - startOf(right) || (left.id < right.id ? -1 : 1)), unplaced}
}

function marksOf(statements: readonly Statement[]): TimeMark[] {
  const byValue = new Map<string, Statement[]>()
  for (const statement of statements)
    for (const {value} of statement.times) byValue.set(value, [...(byValue.get(value) ?? []).filter((other) => other !== statement), statement])
  return [...byValue].flatMap(([value, list]) => {
    const shape = timeShape(value)
    return shape ? [{value, shape, statements: list}] : []
  })
}

const startOf = ({marks}: TimelineRow) => Math.min(...marks.map(({shape}) => shape.from))
