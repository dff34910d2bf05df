import type {Parse} from '../model/parse.ts'
import type {Recorded, Statement} from '../model/statement.ts'

/** All that one report says, in the order of its words. Each rule sees the statements that the ones above it gave. */
export function record(parse: Parse): Recorded {
  const statements: Statement[] = []
  return {report: parse.report, statements: inOrder(statements), chains: parse.chains, problems: parse.problems}
}

// One of each id; by position, longer first, then by id, so that the same text gives the same bytes.
function inOrder(statements: readonly Statement[]): Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return [...byId.values()].sort((left, right) => {
    const [[one], [other]] = [left.evidence, right.evidence]
    return one.start - other.start || other.end - one.end || (left.id < right.id ? -1 : 1)
  })
}
