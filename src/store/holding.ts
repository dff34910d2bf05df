import {type RawBuilder, sql} from 'kysely'
import type {Engine} from './engine.ts'
import type {Field} from './fields.ts'
import {lexeme} from './keep-words.ts'

/** Any of some phrases, in one field or in any; with `isPrefix` their last word may go on. Words are folded. */
export type Phrases = {readonly alternatives: readonly (readonly string[])[]; readonly isPrefix: boolean; readonly field?: Field}

/** The serials of the reports that hold it, as a query. */
export function holding(engine: Engine, phrases: Phrases): RawBuilder<unknown> {
  return engine === 'sqlite' ? inSqlite(phrases) : inPostgres(phrases)
}

function inSqlite({alternatives, isPrefix, field}: Phrases): RawBuilder<unknown> {
  const any = alternatives.map((words) => `"${words.join(' ')}"${isPrefix ? '*' : ''}`).join(' OR ')
  return sql`SELECT rowid AS serial FROM report_words WHERE report_words MATCH ${field === undefined ? any : `${field} : (${any})`}`
}

function inPostgres({alternatives, isPrefix, field}: Phrases): RawBuilder<unknown> {
  const any = alternatives
    .map((words) => `(${words.map((word, index) => `'${lexeme(word)}'${isPrefix && index === words.length - 1 ? ':*' : ''}`).join(' <-> ')})`)
    .join(' | ')
  const only = field === undefined ? sql`` : sql`AND field = ${field}`
  return sql`SELECT serial FROM report_words WHERE cut @@ CAST(${any} AS tsquery) ${only}`
}
