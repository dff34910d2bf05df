import {type RawBuilder, sql} from 'kysely'
import type {Engine} from './engine.ts'
import {holding} from './holding.ts'
import {wantedOf} from './search-words.ts'

/** Which reports: any of these may be left out. `from` and `to` are dates of publication, inclusive. */
export type ReportFilter = {
  readonly query?: string | undefined
  readonly source?: string | undefined
  readonly language?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The same as conditions on the table `report`. */
export function reportConditions({query, source, language, from, to}: ReportFilter, engine: Engine): RawBuilder<boolean>[] {
  return [
    ...(source === undefined ? [] : [sql<boolean>`report.source = ${source}`]),
    ...(language === undefined ? [] : [sql<boolean>`report.language = ${language}`]),
    ...(from === undefined ? [] : [sql<boolean>`report.published >= ${from}`]),
    // “2024-03” holds its days and hours: ~ comes after all that can follow.
    ...(to === undefined ? [] : [sql<boolean>`report.published <= ${`${to}~`}`]),
    ...wantedOf(query ?? '').map((wanted) => {
      const {words, isPrefix, field} = wanted
      const serials = holding(engine, {alternatives: [words], isPrefix, ...(field && {field})})
      return wanted.isLeftOut ? sql<boolean>`report.serial NOT IN (${serials})` : sql<boolean>`report.serial IN (${serials})`
    }),
  ]
}
