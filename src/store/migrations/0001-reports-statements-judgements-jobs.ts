import {type Kysely, sql} from 'kysely'
import type {Engine} from '../engine.ts'
import type {Tables} from '../tables.ts'

/** The first tables: reports with their bytes and words, statements, stories, judgements, jobs. */
export async function up(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const {schema} = db
  const [bytes, serial] = engine === 'sqlite' ? (['blob', 'integer'] as const) : (['bytea', 'serial'] as const)
  await schema
    .createTable('source_bytes')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('body', bytes, (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('report')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('byline', 'text')
    .addColumn('published', 'text')
    .addColumn('published_how', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('file', 'text')
    .addColumn('blocks', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('revision_of', 'text')
    .addColumn('bytes_hash', 'text', (column) => column.references('source_bytes.hash'))
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('serial', 'integer', (column) => column.notNull().unique())
    .execute()
  await schema
    .createTable('recorded')
    .addColumn('report_id', 'text', (column) => column.primaryKey().references('report.id').onDelete('cascade'))
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('chains', 'text', (column) => column.notNull())
    .addColumn('sentences', 'text', (column) => column.notNull())
    .addColumn('problems', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('statement')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull().references('report.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('plover', 'text')
    .addColumn('cameo', 'text')
    .addColumn('polarity', 'text', (column) => column.notNull())
    .addColumn('modality', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('time', 'text')
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('statement_by_report').on('statement').columns(['report_id', 'start']).execute()
  await schema.createIndex('statement_by_code').on('statement').columns(['kind', 'plover']).execute()
  await schema.createIndex('report_by_published').on('report').columns(['published', 'id']).execute()
  await schema.createIndex('report_by_url').on('report').column('url').execute()
  await schema
    .createTable('story')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('story_report')
    .addColumn('story_id', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('report_id', 'text', (column) => column.primaryKey().references('report.id').onDelete('cascade'))
    .execute()
  await schema.createIndex('story_report_by_story').on('story_report').column('story_id').execute()
  await schema
    .createTable('judgement')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('left', 'text', (column) => column.notNull())
    .addColumn('right', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('because', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('undone_by', 'text')
    .addColumn('undone_at', 'text')
    .execute()
  await schema
    .createTable('job')
    .addColumn('id', serial, (column) => (engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey()))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('run_at', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'text')
    .addColumn('worker', 'text')
    .addColumn('reason', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('job_waiting').on('job').columns(['state', 'run_at', 'id']).execute()
  await sql`CREATE UNIQUE INDEX job_open ON job (key) WHERE state IN ('waiting', 'running')`.execute(db)
  await words(db, engine)
}

// The words are folded before they are kept (search-words.ts), so that both engines cut and match them alike.
async function words(db: Kysely<Tables>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') {
    await sql`CREATE VIRTUAL TABLE report_words USING fts5(report_id UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')`.execute(db)
    return
  }
  await sql`CREATE TABLE report_words (report_id text PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE, words text NOT NULL, cut tsvector GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED)`.execute(
    db,
  )
  await sql`CREATE INDEX report_words_cut ON report_words USING gin (cut)`.execute(db)
}
