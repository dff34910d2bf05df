import type {Statement} from '../../../model/statement.ts'
import type {Ground} from '../ground.ts'

const indexes = new WeakMap<readonly Statement[], Map<string, Statement[]>>()

/** The shortest clause of a report that covers these characters, on which what stands there can be shown; undefined where no statement has them. */
export function statementAt(ground: Ground, report: string, {start, end}: {readonly start: number; readonly end: number}): Statement | undefined {
  const index = indexes.get(ground.statements) ?? Map.groupBy(ground.statements, (statement) => statement.report)
  indexes.set(ground.statements, index)
  const covering = (index.get(report) ?? []).filter(({evidence: [span]}) => span.start <= start && end <= span.end)
  const length = ({evidence: [span]}: Statement) => span.end - span.start
  return covering.sort((left, right) => length(left) - length(right) || (left.id < right.id ? -1 : 1))[0]
}
