import type {Parse} from '../model/parse.ts'
import type {Span} from '../model/span.ts'
import type {Statement} from '../model/statement.ts'
import {attributionAt} from './attribution/attribution-at.ts'

/** A statement told inside a saying is vouched for by whoever said it, before those whom the statement itself names. */
export function vouch(parse: Parse, sayings: readonly Statement[], statement: Statement): Statement {
  const outer = attributionAt(parse, sayings, pivotOf(statement))
  if (outer.length === 0) return statement
  const own = statement.attribution.filter(({mention}) => !outer.some((link) => link.mention.start === mention.start))
  return {...statement, attribution: [...outer, ...own]}
}

// The word that stands for the statement: the clause may begin before the quotation that tells it.
function pivotOf({event, quantity, evidence}: Statement): Span {
  return event?.trigger ?? quantity ?? evidence[0]
}
