import {type Kysely, sql} from 'kysely'
import type {Engine} from '../engine.ts'
import {pack} from '../packed.ts'
import type {Tables} from '../tables.ts'

/** Accounts as made, stories that grow report by report, changes in order; what was recorded is kept compressed, a report in one piece. */
export async function up(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await sql`ALTER TABLE story ADD COLUMN revision integer NOT NULL DEFAULT 0`.execute(db)
  await sql`ALTER TABLE judgement ADD COLUMN anchor text`.execute(db)
  await jobs(db)
  await accounts(db, engine)
  await grouping(db, engine)
  await changes(db, engine)
  await packRecorded(db, engine)
  if (engine === 'postgres') await byBytes(db)
}

async function jobs(db: Kysely<Tables>): Promise<void> {
  await sql`ALTER TABLE job ADD COLUMN priority integer NOT NULL DEFAULT 0`.execute(db)
  await sql`ALTER TABLE job ADD COLUMN result text`.execute(db)
  await sql`ALTER TABLE job ADD COLUMN done_at text`.execute(db)
  await sql`DROP INDEX job_waiting`.execute(db)
  await sql`CREATE INDEX job_next ON job (state, priority, run_at, id)`.execute(db)
  await sql`CREATE INDEX job_by_key ON job (key)`.execute(db)
}

async function accounts({schema}: Kysely<Tables>, engine: Engine): Promise<void> {
  let account = schema
    .createTable('account')
    .addColumn('story_id', 'text', (column) => column.primaryKey().references('story.id').onDelete('cascade'))
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('body', engine === 'sqlite' ? 'blob' : 'bytea', (column) => column.notNull())
  for (const name of ['revision', 'size', 'origins', 'agree', 'differ', 'contested', 'updated', 'single'] as const)
    account = account.addColumn(name, 'integer', (column) => column.notNull())
  await account.execute()
  await schema
    .createTable('entity_name')
    .addColumn('story_id', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('entity_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) => column.notNull().references('report.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('entity_name_key', ['story_id', 'entity_id', 'text', 'report_id'])
    .execute()
  await schema.createIndex('entity_name_by_folded').on('entity_name').columns(['folded', 'story_id', 'entity_id']).execute()
  await schema
    .createTable('report_status')
    .addColumn('report_id', 'text', (column) => column.notNull().references('report.id').onDelete('cascade'))
    .addColumn('story_id', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_status_key', ['status', 'report_id', 'story_id'])
    .execute()
  await schema.createIndex('report_status_by_story').on('report_status').column('story_id').execute()
}

async function grouping(db: Kysely<Tables>, engine: Engine): Promise<void> {
  // Small rows that are found by their whole key: in SQLite they live in its index alone.
  const inIndex = sql.raw(engine === 'sqlite' ? ' WITHOUT ROWID' : '')
  await sql`CREATE TABLE report_code (kind text NOT NULL, code text NOT NULL, serial integer NOT NULL, PRIMARY KEY (kind, code, serial))${inIndex}`.execute(db)
  await sql`CREATE INDEX report_code_by_report ON report_code (serial)`.execute(db)
  await sql`CREATE TABLE story_key (key text NOT NULL, serial integer NOT NULL, weight double precision NOT NULL, PRIMARY KEY (key, serial))${inIndex}`.execute(
    db,
  )
  await db.schema
    .createTable('story_vector')
    .addColumn('report_id', 'text', (column) => column.primaryKey().references('report.id').onDelete('cascade'))
    .addColumn('body', engine === 'sqlite' ? 'blob' : 'bytea', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('ungrouped')
    .addColumn('serial', 'integer', (column) => column.primaryKey())
    .execute()
  // Stories that were made all at once are made anew, report by report.
  await sql`INSERT INTO ungrouped (serial) SELECT serial FROM report`.execute(db)
  await sql`DELETE FROM story_report`.execute(db)
  await sql`DELETE FROM story`.execute(db)
  await sql`INSERT INTO report_code (kind, code, serial)
    SELECT DISTINCT kind, '', serial FROM statement JOIN report ON report.id = report_id UNION
    SELECT DISTINCT kind, plover, serial FROM statement JOIN report ON report.id = report_id WHERE plover IS NOT NULL UNION
    SELECT DISTINCT kind, cameo, serial FROM statement JOIN report ON report.id = report_id WHERE cameo IS NOT NULL`.execute(db)
  await sql`CREATE INDEX report_newest ON report (coalesce(published, '') DESC, id)`.execute(db)
  await sql`CREATE INDEX report_by_source ON report (source, serial)`.execute(db)
}

async function changes({schema}: Kysely<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('change')
    .addColumn('serial', engine === 'sqlite' ? 'integer' : 'serial', (column) =>
      engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
}

async function packRecorded(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await sql`ALTER TABLE recorded ADD COLUMN body ${sql.raw(engine === 'sqlite' ? 'blob' : 'bytea')}`.execute(db)
  const {rows} = await sql<{report_id: string; chains: string; sentences: string; problems: string}>`SELECT * FROM recorded`.execute(db)
  for (const {report_id, chains, sentences, problems} of rows) {
    const {rows: bodies} = await sql<{body: string}>`SELECT body FROM statement WHERE report_id = ${report_id} ORDER BY start, id`.execute(db)
    const whole = {
      statements: bodies.map(({body}) => JSON.parse(body)),
      chains: JSON.parse(chains),
      sentences: JSON.parse(sentences),
      problems: JSON.parse(problems),
    }
    await sql`UPDATE recorded SET body = ${pack(whole)} WHERE report_id = ${report_id}`.execute(db)
  }
  for (const column of ['chains', 'sentences', 'problems']) await sql`ALTER TABLE recorded DROP COLUMN ${sql.ref(column)}`.execute(db)
  await sql`ALTER TABLE statement DROP COLUMN body`.execute(db)
}

// PostgreSQL sorts and compares text by the language of the database; ids, dates and words here go by bytes, as in SQLite.
async function byBytes(db: Kysely<Tables>): Promise<void> {
  const {rows} = await sql<{table_name: string; column_name: string}>`
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C' AND table_name NOT LIKE 'kysely%'
      AND table_name <> 'report_words'`.execute(db)
  for (const {table_name, column_name} of rows)
    await sql`ALTER TABLE ${sql.table(table_name)} ALTER COLUMN ${sql.ref(column_name)} TYPE text COLLATE "C"`.execute(db)
}
