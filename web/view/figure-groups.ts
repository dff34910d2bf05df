import type {Statement} from '../../src/model/statement.ts'
import {type AccountView, nameOf} from './account-view.ts'
import {timeShape} from './time-shape.ts'

/** One count with the bounds that its words allow; `low` and `high` are absent where it is open. */
export type Count = {
  readonly statement: Statement
  readonly low?: number
  readonly high?: number
  readonly at: number
  /** Milliseconds: the time that it holds for, else the day of publication; absent where neither is told. */
  readonly day?: number
  readonly isOwnTime: boolean
  readonly by: string
}

/** Counts of one thing: deaths, captives, delegates. */
export type FigureGroup = {readonly measure: string; readonly counts: readonly Count[]}

/** The counts of an account by what is counted, those most told first; within one, by time. */
export function figureGroups(view: AccountView): FigureGroup[] {
  const groups = new Map<string, Count[]>()
  for (const statement of view.account.statements.filter(({kind}) => kind === 'figure')) {
    const count = countOf(view, statement)
    if (!count) continue
    const measure = measureOf(statement)
    groups.set(measure, [...(groups.get(measure) ?? []), count])
  }
  return [...groups]
    .map(([measure, counts]) => ({measure, counts: counts.toSorted((left, right) => (left.day ?? Infinity) - (right.day ?? Infinity) || left.at - right.at)}))
    .sort((left, right) => right.counts.length - left.counts.length || (left.measure < right.measure ? -1 : 1))
}

function measureOf({measure, quantity, participants}: Statement): string {
  return measure ?? quantity?.unit ?? participants.find(({role}) => role === 'counted')?.mention.text ?? 'count'
}

const dayLength = 86_400_000

function countOf(view: AccountView, statement: Statement): Count | undefined {
  const {quantity, time, report, attribution} = statement
  const at = quantity?.number ?? quantity?.low ?? quantity?.high
  if (!quantity || at === undefined) return undefined
  const own = time && timeShape(time.value)
  const published = view.reports.get(report)?.published
  const shape = own ?? (published && timeShape(published.value.slice(0, 10)))
  const isExact = quantity.low === undefined && quantity.high === undefined
  const [low, high] = isExact ? [at, at] : [quantity.low, quantity.high]
  return {
    statement,
    at,
    ...(low !== undefined && {low}),
    ...(high !== undefined && {high}),
    ...(shape && {day: shape.from * dayLength}),
    isOwnTime: own !== undefined,
    by: attribution.map(({entity, mention}) => (entity ? nameOf(view, entity) : mention.text)).join(' ← ') || 'the report itself',
  }
}
