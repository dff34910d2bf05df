import type {Kysely} from 'kysely'
import type {Tables} from '../tables.ts'

/** Feeds and pages that are looked at again. */
export async function up({schema}: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('watched')
    .addColumn('url', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('feed', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('checked_at', 'text')
    .addColumn('due_at', 'text')
    .addColumn('checks', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('reason', 'text')
    .execute()
  await schema.createIndex('watched_due').on('watched').columns(['feed', 'due_at']).execute()
}
