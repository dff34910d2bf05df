import type {Account} from '../../model/account.ts'
import {type Column, type Table, tableOf} from './table.ts'
import {entitiesIn, namesIn, provenanceColumns, type ToldStatement, toldColumns, toldStatements} from './told-statement.ts'

const columns: readonly Column<ToldStatement>[] = [
  ['id', 'text', ({statement}) => statement.id],
  ['value', 'text', ({statement}) => statement.value],
  ['number', 'number', ({statement}) => statement.quantity?.number],
  ['low', 'number', ({statement}) => statement.quantity?.low],
  ['low_is_exclusive', 'flag', ({statement}) => statement.quantity?.lowIsExclusive],
  ['high', 'number', ({statement}) => statement.quantity?.high],
  ['high_is_exclusive', 'flag', ({statement}) => statement.quantity?.highIsExclusive],
  ['hedge', 'text', ({statement}) => statement.quantity?.hedge],
  ['number_kind', 'text', ({statement}) => statement.quantity?.kind],
  ['unit', 'text', ({statement}) => statement.quantity?.unit],
  ['number_words', 'text', ({statement}) => statement.quantity?.text],
  ['counted', 'text', (told) => namesIn(told, 'counted')],
  ['counted_entity', 'text', (told) => entitiesIn(told, 'counted')],
  ['measure', 'text', ({statement}) => statement.measure],
  ['within', 'text', ({statement}) => statement.within?.join('; ') || undefined],
  ...toldColumns,
  ...provenanceColumns,
]

/** Every figure of an account with its bounds, a row each. */
export function figureTable(account: Account): Table {
  return tableOf(
    columns,
    toldStatements(account).filter(({statement}) => statement.kind === 'figure'),
  )
}
