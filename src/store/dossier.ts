import Database from 'better-sqlite3'
import {Kysely, PostgresDialect} from 'kysely'
import {type Migration, Migrator} from 'kysely/migration'
import pg from 'pg'
import type {Engine} from './engine.ts'
import {up as first} from './migrations/0001-reports-statements-judgements-jobs.ts'
import {up as uploads} from './migrations/0005-uploads.ts'
import {up as accounts} from './migrations/0010-accounts-and-changes.ts'
import {up as words} from './migrations/0011-words-by-field.ts'
import {up as watched} from './migrations/0020-watched.ts'
import {up as users} from './migrations/0021-users.ts'
import {WaitingSqliteDialect} from './sqlite-dialect.ts'
import type {Tables} from './tables.ts'

/** Something is wrong with the dossier itself: it is not there, locked, full, read-only, or of a newer version. */
export class DossierError extends Error {}

/** Whether an error tells that the dossier cannot be reached or written for now, and may be later: a connection that was lost, a server that restarts, another program that writes. */
export function isPassing(error: unknown): boolean {
  const {code, message = ''} = (error ?? {}) as {code?: unknown; message?: string}
  return (
    /^(?:SQLITE_BUSY|SQLITE_LOCKED|ECONN|EPIPE|ETIMEDOUT|57P|08|53300|40001|40P01)/.test(String(code ?? '')) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(message)
  )
}

/** An open dossier: reports, statements, judgements and jobs in SQLite or PostgreSQL. Close it when done. */
export class Dossier {
  readonly engine: Engine
  readonly db: Kysely<Tables>
  /** The file or URL, without its password. */
  readonly place: string

  constructor(engine: Engine, db: Kysely<Tables>, place: string) {
    this.engine = engine
    this.db = db
    this.place = place
  }

  close(): Promise<void> {
    return this.db.destroy()
  }
}

// Append only: a migration that was ever released is never edited.
const migrations: Readonly<Record<string, (db: Kysely<Tables>, engine: Engine) => Promise<void>>> = {
  '0001': first,
  '0005-uploads': uploads,
  '0010-accounts-and-changes': accounts,
  '0011-words-by-field': words,
  '0020-watched': watched,
  '0021-users': users,
}

/** Opens the dossier at a file path or a `postgres://` URL, making it where there is none. Throws a DossierError that says what to do. */
export async function openDossier(place: string): Promise<Dossier> {
  const engine: Engine = /^postgres(?:ql)?:\/\//.test(place) ? 'postgres' : 'sqlite'
  const shown = place.replace(/:[^:@/]*@/, ':…@')
  try {
    const db = new Kysely<Tables>({
      dialect: engine === 'postgres' ? new PostgresDialect({pool: openPool(place)}) : new WaitingSqliteDialect({database: openFile(place)}),
    })
    await migrate(db, engine)
    return new Dossier(engine, db, shown)
  } catch (error) {
    throw new DossierError(`the dossier ${shown} could not be opened: ${(error as Error).message}`, {cause: error})
  }
}

// WAL lets readers read while one writes; FULL waits for the disk at each commit, so that what was acknowledged survives a crash of the machine.
function openFile(path: string): Database.Database {
  const database = new Database(path, {timeout: 10_000})
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  return database
}

// A connection that breaks while nobody uses it is taken out of the pool and replaced; the next query tells if there is none to be had.
function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({connectionString: url, max: 10, connectionTimeoutMillis: 10_000})
  pool.on('error', () => {})
  // One that breaks between two queries of a transaction says so on its own; the next query fails with the reason.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

async function migrate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const list = Object.fromEntries(Object.entries(migrations).map(([name, up]): [string, Migration] => [name, {up: (on) => up(on as Kysely<Tables>, engine)}]))
  const {error} = await new Migrator({db, provider: {getMigrations: async () => list}, allowUnorderedMigrations: true}).migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error(String(error))
}
