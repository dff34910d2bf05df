import type {Account, AccountReport} from '../../model/account.ts'
import type {ParticipantRole, Statement} from '../../model/statement.ts'
import {type AccountIndex, accountIndex, calledName, voucherWords} from '../words/account-index.ts'
import type {Column} from './table.ts'

/** A statement with the report that makes it and what its ids stand for. */
export type ToldStatement = {readonly statement: Statement; readonly report: AccountReport; readonly index: AccountIndex}

/** Every statement of an account with its report, in the order of the account. */
export function toldStatements(account: Account): ToldStatement[] {
  const index = accountIndex(account)
  return account.statements.flatMap((statement) => {
    const report = index.reports.get(statement.report)
    return report ? [{statement, report, index}] : []
  })
}

/** Where a statement stands: report, outlet, date, and the span of the clause that says it, in UTF-16 units. */
export const provenanceColumns: readonly Column<ToldStatement>[] = [
  ['report', 'text', ({report}) => report.id],
  ['source', 'text', ({report}) => report.source],
  ['title', 'text', ({report}) => report.title],
  ['published', 'text', ({report}) => report.published?.value],
  ['url', 'text', ({report}) => report.url],
  ['origin', 'text', ({report}) => report.origin],
  ['start', 'integer', ({statement}) => statement.evidence[0].start],
  ['end', 'integer', ({statement}) => statement.evidence[0].end],
  ['words', 'text', ({statement}) => statement.evidence[0].text],
]

/** Who vouches for it, and how it is told. */
export const toldColumns: readonly Column<ToldStatement>[] = [
  ['attribution', 'text', ({statement, index}) => voucherWords(index, statement) || undefined],
  ['attribution_words', 'text', ({statement}) => statement.attribution.map(({mention, verb}) => `${mention.text} [${verb}]`).join(' > ') || undefined],
  ['attribution_entities', 'text', ({statement}) => statement.attribution.map(({entity}) => entity ?? '').join(' > ') || undefined],
  ['polarity', 'text', ({statement}) => statement.polarity],
  ['modality', 'text', ({statement}) => statement.modality],
  ['time', 'text', ({statement}) => statement.time?.value],
  ['time_words', 'text', ({statement}) => statement.time?.text],
  ['time_because', 'text', ({statement}) => statement.time?.because],
  ['place_words', 'text', ({statement}) => statement.place?.text],
  ['rule', 'text', ({statement}) => statement.rule],
  ['confidence', 'number', ({statement}) => statement.confidence],
]

/** The names of those who take part in a role, with a semicolon between. */
export function namesIn({statement, index}: ToldStatement, role: ParticipantRole): string | undefined {
  const names = statement.participants.filter((participant) => participant.role === role).map((participant) => calledName(index, participant))
  return names.length > 0 ? names.join('; ') : undefined
}

/** The ids of the entities in a role, in the order of the names; empty where a name is of no entity. */
export function entitiesIn({statement}: ToldStatement, role: ParticipantRole): string | undefined {
  const ids = statement.participants.filter((participant) => participant.role === role).map(({entity}) => entity ?? '')
  return ids.length > 0 ? ids.join('; ') : undefined
}
