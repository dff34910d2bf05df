import {sql} from 'kysely'
import {keepBytes} from './bytes.ts'
import type {Dossier} from './dossier.ts'
import {addJobs} from './jobs.ts'

/** A source to be read: its bytes, and what is told of the reports in it. */
export type Source = {readonly bytes: Uint8Array; readonly given: unknown}

/** Keeps the bytes of sources and lets them wait to be read, in one transaction: from then on nothing but the dossier is needed. A source that waits already is left. */
export function addReadJobs({db}: Dossier, sources: readonly Source[], at: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    for (const {bytes, given} of sources) {
      const hash = await keepBytes(transaction, bytes)
      await addJobs({db: transaction}, [{kind: 'read', payload: {hash, given}, key: `read ${hash} ${JSON.stringify(given)}`, at}])
    }
  })
}

/** The id from which on jobs of a kind are not done yet, or are going to be added. */
export async function firstOpenJob({db}: Dossier, kind: string): Promise<number> {
  const {rows} = await sql<{id: number}>`
    SELECT coalesce((SELECT min(id) FROM job WHERE kind = ${kind} AND state IN ('waiting', 'running')), (SELECT max(id) + 1 FROM job), 1) AS id`.execute(db)
  return rows[0]!.id
}

/** How it stands with the jobs of a kind from an id on. */
export type Standing = {readonly all: number; readonly open: number; readonly dead: number}

export async function standingOf({db}: Dossier, kind: string, from: number): Promise<Standing> {
  const rows = await db
    .selectFrom('job')
    .select(['state', sql<number | string>`count(*)`.as('count')])
    .where('kind', '=', kind)
    .where('id', '>=', from)
    .groupBy('state')
    .execute()
  const count = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0)
  const open = count('waiting') + count('running')
  return {all: open + count('done') + count('dead'), open, dead: count('dead')}
}

/** What came of the jobs of a kind from an id on: results of those that are done, reasons of those that were put aside. */
export async function resultsOf(
  {db}: Dossier,
  kind: string,
  from: number,
): Promise<{readonly results: readonly unknown[]; readonly reasons: readonly string[]}> {
  const rows = await db.selectFrom('job').select(['state', 'result', 'reason']).where('kind', '=', kind).where('id', '>=', from).orderBy('id').execute()
  return {
    results: rows.flatMap(({result}) => (result === null ? [] : [JSON.parse(result) as unknown])),
    reasons: rows.flatMap(({state, reason}) => (state === 'dead' ? [reason ?? ''] : [])),
  }
}
