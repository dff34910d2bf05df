import type {Account} from '../../model/account.ts'
import type {ParticipantRole} from '../../model/statement.ts'
import {type Column, type Table, tableOf} from './table.ts'
import {entitiesIn, namesIn, provenanceColumns, type ToldStatement, toldColumns, toldStatements} from './told-statement.ts'

const roles: readonly ParticipantRole[] = [
  'actor',
  'recipient',
  'target',
  'speaker',
  'addressee',
  'host',
  'convener',
  'head',
  'holder',
  'body',
  'counted',
  'place',
]

const columns: readonly Column<ToldStatement>[] = [
  ['id', 'text', ({statement}) => statement.id],
  ['kind', 'text', ({statement}) => statement.kind],
  ...provenanceColumns,
  ['further_words', 'text', ({statement}) => statement.evidence.slice(1).map(spanWords).join('; ') || undefined],
  ['value', 'text', ({statement}) => statement.value],
  ['plover', 'text', ({statement}) => statement.event?.plover],
  ['mode', 'text', ({statement}) => statement.event?.mode],
  ['context', 'text', ({statement}) => statement.event?.context],
  ['cameo', 'text', ({statement}) => statement.event?.cameo],
  ['verb', 'text', ({statement}) => statement.event?.verb],
  ['event', 'text', ({statement, index}) => index.events.get(statement.id)?.id],
  ['speech', 'text', ({statement}) => statement.speech],
  ['aspects', 'text', ({statement}) => statement.aspects?.map(({name, span}) => `${name}: ${span.text}`).join('; ') || undefined],
  ['within', 'text', ({statement}) => statement.within?.join('; ') || undefined],
  ...roles.flatMap((role): Column<ToldStatement>[] => [
    [role, 'text', (told) => namesIn(told, role)],
    [`${role}_entity`, 'text', (told) => entitiesIn(told, role)],
  ]),
  ...toldColumns,
]

/** Every statement of an account, a row each. */
export function statementTable(account: Account): Table {
  return tableOf(columns, toldStatements(account))
}

function spanWords({start, end, text}: {readonly start: number; readonly end: number; readonly text: string}): string {
  return `${start}–${end}: ${text}`
}
