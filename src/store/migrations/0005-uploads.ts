import type {Kysely} from 'kysely'
import type {Engine} from '../engine.ts'
import type {Tables} from '../tables.ts'

/** Files on their way in, piece by piece. */
export async function up({schema}: Kysely<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('upload')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('received', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('upload_piece')
    .addColumn('upload_id', 'text', (column) => column.notNull().references('upload.id').onDelete('cascade'))
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('body', engine === 'sqlite' ? 'blob' : 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('upload_piece_key', ['upload_id', 'start'])
    .execute()
}
