import {type Kysely, sql} from 'kysely'
import type {Engine} from '../engine.ts'
import {keepWords} from '../keep-words.ts'
import type {Tables} from '../tables.ts'

/** The words of a report by field, so that a title can be searched alone; and every word once, for inexact search. */
export async function up(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await sql`DROP TABLE report_words`.execute(db)
  if (engine === 'sqlite') {
    await sql`CREATE VIRTUAL TABLE report_words USING fts5(title, source, byline, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')`.execute(
      db,
    )
    await sql`CREATE TABLE word (word text PRIMARY KEY, reversed text NOT NULL) WITHOUT ROWID`.execute(db)
  } else {
    await sql`CREATE TABLE report_words (serial integer NOT NULL, field text COLLATE "C" NOT NULL, part integer NOT NULL, cut tsvector NOT NULL, PRIMARY KEY (serial, field, part))`.execute(
      db,
    )
    await sql`CREATE INDEX report_words_cut ON report_words USING gin (cut) WITH (fastupdate = off)`.execute(db)
    await sql`CREATE TABLE word (word text COLLATE "C" PRIMARY KEY, reversed text COLLATE "C" NOT NULL)`.execute(db)
  }
  await sql`CREATE INDEX word_by_end ON word (reversed)`.execute(db)
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('report')
      .select(['serial', 'title', 'source', 'byline', 'text'])
      .where('serial', '>', after)
      .orderBy('serial')
      .limit(200)
      .execute()
    for (const row of rows) await keepWords(db, engine, row)
    const last = rows.at(-1)
    if (!last) return
    after = last.serial
  }
}
