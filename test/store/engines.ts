import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import pg from 'pg'
import {type Dossier, openDossier} from '../../src/store/dossier.ts'

/** The engines to test: SQLite always; PostgreSQL where VARIORUM_TEST_POSTGRES names a server (`.ci/run` starts one). */
export const engines = process.env['VARIORUM_TEST_POSTGRES'] ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const)

let count = 0

/** A place for a new, empty dossier; in PostgreSQL on the server that all tests share, or on another. */
export async function freshPlace(engine: 'sqlite' | 'postgres', server = process.env['VARIORUM_TEST_POSTGRES'] ?? ''): Promise<string> {
  if (engine === 'sqlite') return join(mkdtempSync(join(tmpdir(), 'variorum-store-')), 'dossier.db')
  const name = `variorum_${process.pid}_${count++}`
  const client = new pg.Client({connectionString: server})
  await client.connect()
  // Sorted as English, as many a server is: the dossier must not depend on it.
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING UTF8 LOCALE_PROVIDER icu ICU_LOCALE "en-US" LOCALE "C.UTF-8"`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** A new, empty dossier, open. */
export async function freshDossier(engine: 'sqlite' | 'postgres'): Promise<Dossier> {
  return openDossier(await freshPlace(engine))
}
