import type {Parse} from '../model/parse.ts'
import type {Span} from '../model/span.ts'
import type {Attribution, Statement} from '../model/statement.ts'
import {attributionAt} from './attribution/attribution-at.ts'

/** A statement told inside a saying is vouched for by whoever said it, before those whom the statement itself names. `sayings` are those that vouch for what they tell. */
export function vouch(parse: Parse, sayings: readonly Statement[], statement: Statement): Statement {
  const outer = attributionAt(parse, sayings, pivotOf(statement))
  if (outer.length === 0) return statement
  const chain = [...outer, ...statement.attribution]
  return {...statement, attribution: chain.filter((link, index) => !chain.slice(0, index).some((other) => isSame(link, other)))}
}

/** A saying is not vouched for by its own speaker: “He declined to comment, explaining that …” is his word once. */
export function withoutOwnVoice(saying: Statement): Statement {
  const speaker = saying.participants.find(({role}) => role === 'speaker')
  if (!speaker || saying.attribution.length === 0) return saying
  return {...saying, attribution: saying.attribution.filter((link) => !isSame(link, {...speaker, verb: ''}))}
}

// The word that stands for the statement: the clause may begin before the quotation that tells it.
function pivotOf({event, quantity, evidence}: Statement): Span {
  return event?.trigger ?? quantity ?? evidence[0]
}

// One voice once: somebody quoted inside what the same somebody said.
function isSame(left: Attribution, right: Attribution): boolean {
  return left.chain === undefined || right.chain === undefined ? left.mention.text === right.mention.text : left.chain === right.chain
}
