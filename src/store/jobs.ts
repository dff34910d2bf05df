import {sql} from 'kysely'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'
import type {JobTable} from './tables.ts'

/** A job that a worker has taken. */
export type Job = {readonly id: number; readonly kind: string; readonly payload: unknown; readonly attempts: number}

/** A job to be done: the same key is not taken in twice while it is open. */
export type Wanted = {readonly kind: string; readonly payload: unknown; readonly key: string; readonly at: string}

/** Who takes work, and until when it is theirs: ISO 8601, UTC. */
export type Lease = {readonly worker: string; readonly now: string; readonly until: string}

/** After this many faults a job is put aside with its reason. */
export const mostAttempts = 5

/** Takes jobs in; those whose key is open already are left. Tells how many were new. */
export async function addJobs({db}: Dossier, jobs: readonly Wanted[]): Promise<number> {
  let added = 0
  for (const {kind, payload, key, at} of jobs) {
    const row =
      await sql`INSERT INTO job (kind, payload, key, state, run_at, created_at) VALUES (${kind}, ${JSON.stringify(payload)}, ${key}, 'waiting', ${at}, ${at}) ON CONFLICT DO NOTHING`.execute(
        db,
      )
    added += Number(row.numAffectedRows ?? 0n)
  }
  return added
}

/** Takes up to `most` jobs under a lease: waiting ones whose time has come, and running ones whose lease ran out because their worker died. */
export async function takeJobs({db, engine}: Dossier, {worker, now, until}: Lease, most: number): Promise<Job[]> {
  const locked = engine === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : sql``
  const {rows} = await sql<{id: number; kind: string; payload: string; attempts: number}>`
    UPDATE job SET state = 'running', worker = ${worker}, lease_until = ${until}, attempts = attempts + 1
    WHERE id IN (
      SELECT id FROM job WHERE (state = 'waiting' AND run_at <= ${now}) OR (state = 'running' AND lease_until < ${now})
      ORDER BY run_at, id LIMIT ${most} ${locked})
    RETURNING id, kind, payload, attempts`.execute(db)
  return rows.map(({id, kind, payload, attempts}) => ({id, kind, payload: JSON.parse(payload), attempts})).sort((left, right) => left.id - right.id)
}

/** Says that a job is done; false where the lease was lost to another worker, whose result then counts. */
export async function finishJob({db}: Dossier, id: number, worker: string): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('job')
    .set({state: 'done', lease_until: null, reason: null})
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Says that a job failed and why: it waits until `again`, or is put aside after `mostAttempts`. */
export async function failJob({db}: Dossier, id: number, {worker, reason, again}: {worker: string; reason: string; again: string}): Promise<void> {
  await sql`
    UPDATE job SET state = CASE WHEN attempts >= ${mostAttempts} THEN 'dead' ELSE 'waiting' END, run_at = ${again}, lease_until = NULL, reason = ${reason}
    WHERE id = ${id} AND worker = ${worker} AND state = 'running'`.execute(db)
}

/** How many jobs there are in each state. */
export async function countJobs({db}: Dossier): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('job')
    .select(['state', (count) => count.fn.countAll<number | string>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({state, count}) => [state, Number(count)]))
}

/** A job as a list shows it. */
export type ListedJob = {
  readonly id: number
  readonly kind: string
  readonly state: JobTable['state']
  readonly attempts: number
  readonly createdAt: string
  readonly reason?: string
}

/** Jobs, the last to be taken in first. */
export async function listJobs({db}: Dossier, state: JobTable['state'] | undefined, {cursor, most}: PageWish): Promise<Page<ListedJob>> {
  const after = endingOf(cursor, [0])
  let rows = db.selectFrom('job').select(['id', 'kind', 'state', 'attempts', 'created_at', 'reason'])
  if (state !== undefined) rows = rows.where('state', '=', state)
  if (after) rows = rows.where('id', '<', after[0])
  const found = await rows
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute()
  return pageOf(found, most, {
    item: ({created_at, reason, ...job}) => ({...job, createdAt: created_at, ...(reason !== null && {reason})}),
    ending: ({id}) => [id],
  })
}

/** Says that a job is still being done, and until when it is the worker's. */
export async function keepJob({db}: Dossier, id: number, worker: string, until: string): Promise<void> {
  await db.updateTable('job').set({lease_until: until}).where('id', '=', id).where('worker', '=', worker).where('state', '=', 'running').execute()
}
