import {type Kysely, type RawBuilder, sql} from 'kysely'
import type {Engine} from './engine.ts'
import {holding} from './holding.ts'
import type {Said} from './said.ts'
import {searchWords} from './search-words.ts'
import type {Tables} from './tables.ts'

/** The ids of the stories whose account a judgement may change: those that hold what it is about; of two names, both. */
export async function storiesOf(
  db: Kysely<Tables>,
  engine: Engine,
  {about, verdict, left, right}: Pick<Said, 'about' | 'verdict' | 'left' | 'right'>,
): Promise<string[]> {
  const isOfTwo = verdict === 'same' || verdict === 'different'
  const conditions = [left, ...(isOfTwo ? [right] : [])].map((called) => storiesHolding(engine, about, called))
  const {rows} = await sql<{id: string}>`SELECT id FROM story WHERE ${sql.join(
    conditions.map((stories) => sql`id IN (${stories})`),
    about === 'event' ? sql` OR ` : sql` AND `,
  )} ORDER BY id`.execute(db)
  return rows.map(({id}) => id)
}

function storiesHolding(engine: Engine, about: string, called: string): RawBuilder<unknown> {
  if (about === 'report') return sql`SELECT story_id FROM story_report WHERE report_id = ${called}`
  if (about !== 'entity')
    return sql`SELECT story_id FROM story_report JOIN statement ON statement.report_id = story_report.report_id WHERE statement.id = ${called}`
  if (/^e[0-9a-f]{12}$/.test(called)) return sql`SELECT story_id FROM entity_name WHERE entity_id = ${called}`
  // `rabc…/Sergei Lavrov`: a name in one report.
  const [, report] = /^(r[0-9a-f]{12})\//.exec(called) ?? []
  if (report !== undefined) return sql`SELECT story_id FROM story_report WHERE report_id = ${report}`
  const words = searchWords(called).split(' ').filter(Boolean)
  if (words.length === 0) return sql`SELECT story_id FROM story_report WHERE false`
  return sql`SELECT story_id FROM story_report JOIN report ON report.id = report_id WHERE report.serial IN (${holding(engine, {alternatives: [words], isPrefix: false})})`
}
