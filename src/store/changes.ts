import {type Kysely, sql, type Transaction} from 'kysely'
import type {ChangeTable} from './account-tables.ts'
import type {Dossier} from './dossier.ts'
import type {Engine} from './engine.ts'
import type {Tables} from './tables.ts'

/** One change of a dossier; `serial` counts up in the order in which changes were kept. */
export type KeptChange = {readonly serial: number; readonly kind: ChangeTable['kind']; readonly about: string; readonly at: string}

/** A change to be told. */
export type NewChange = Omit<KeptChange, 'serial'>

// A reader that missed more than so many fetches everything anew.
const kept = 20_000

/** Notes what a transaction changes: the last thing it does, so that serials are seen in their order by whoever reads while many write. */
export async function noteChanges(db: Transaction<Tables>, engine: Engine, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  if (engine === 'postgres') await sql`SELECT pg_advisory_xact_lock(827401)`.execute(db)
  for (let from = 0; from < changes.length; from += 500)
    await db
      .insertInto('change')
      .values(changes.slice(from, from + 500))
      .execute()
  const last = await lastSerial(db)
  if (last % 1000 < changes.length)
    await db
      .deleteFrom('change')
      .where('serial', '<=', last - kept)
      .execute()
}

/** The serial of the last change; 0 where there was none. */
export function lastChange({db}: Dossier): Promise<number> {
  return lastSerial(db)
}

/** The changes after a serial, oldest first; undefined where some of them are forgotten, or the serial is of another dossier. */
export async function changesAfter({db}: Dossier, serial: number, most = 1000): Promise<KeptChange[] | undefined> {
  const bounds = await db
    .selectFrom('change')
    .select([sql<number>`coalesce(min(serial), 1)`.as('first'), sql<number>`coalesce(max(serial), 0)`.as('last')])
    .executeTakeFirstOrThrow()
  if (serial < bounds.first - 1 || serial > bounds.last) return undefined
  return db.selectFrom('change').selectAll().where('serial', '>', serial).orderBy('serial').limit(most).execute()
}

async function lastSerial(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('change').select(sql<number>`coalesce(max(serial), 0)`.as('last')).executeTakeFirstOrThrow()
  return row.last
}
