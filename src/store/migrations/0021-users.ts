import type {Kysely} from 'kysely'
import type {Engine} from '../engine.ts'
import type {Tables} from '../tables.ts'

/** Who may use a shared dossier, how they show who they are, and what was done. */
export async function up({schema}: Kysely<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('member')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('subject', 'text', (column) => column.unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('session')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('member', 'text', (column) => column.notNull().references('member.name').onDelete('cascade'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('token')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull().references('member.name').onDelete('cascade'))
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('used_at', 'text')
    .execute()
  await schema.createIndex('token_by_member').on('token').column('member').execute()
  await schema
    .createTable('audit')
    .addColumn('id', engine === 'sqlite' ? 'integer' : 'serial', (column) => (engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey()))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('did', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('from_address', 'text')
    .execute()
}
