import {type RawBuilder, sql} from 'kysely'
import type {Dossier} from './dossier.ts'

/** A job that a worker has taken. */
export type Job = {readonly id: number; readonly kind: string; readonly payload: unknown; readonly attempts: number}

/** A job to be done: the same key is not taken in twice while it is open. Of jobs that may begin, those of the lowest priority come first. */
export type Wanted = {readonly kind: string; readonly payload: unknown; readonly key: string; readonly at: string; readonly priority?: number}

/** Who takes work, and until when it is theirs: ISO 8601, UTC. */
export type Lease = {readonly worker: string; readonly now: string; readonly until: string}

/** After this many faults a job is put aside with its reason. */
export const mostAttempts = 5

// A job that was taken so often and never came to an end ends its workers.
const mostTaken = 20

/** Takes jobs in; those whose key is open already are left. Tells how many were new. */
export async function addJobs({db}: Pick<Dossier, 'db'>, jobs: readonly Wanted[]): Promise<number> {
  let added = 0
  for (let from = 0; from < jobs.length; from += 500) {
    const {numInsertedOrUpdatedRows} = await db
      .insertInto('job')
      .values(jobs.slice(from, from + 500).map(rowOf))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    added += Number(numInsertedOrUpdatedRows ?? 0n)
  }
  return added
}

/** A job as a row that waits. */
export function rowOf({kind, payload, key, at, priority = 0}: Wanted) {
  const open = {state: 'waiting' as const, attempts: 0, lease_until: null, worker: null, reason: null, result: null, done_at: null}
  return {...open, kind, payload: JSON.stringify(payload), key, priority, run_at: at, created_at: at}
}

/** Takes up to `most` jobs (of some kinds only) under a lease: running ones whose lease ran out because their worker died, then waiting ones whose time has come. */
export async function takeJobs(dossier: Dossier, lease: Lease, most: number, kinds?: readonly string[]): Promise<Job[]> {
  const {now} = lease
  const ofKind = kinds === undefined ? sql`1 = 1` : sql`kind IN (${sql.join(kinds)})`
  const lost = sql`state = 'running' AND lease_until < ${now} AND ${ofKind}`
  const {rows} = await sql<{id: number; kind: string}>`SELECT id FROM job WHERE ${lost} LIMIT 1`.execute(dossier.db)
  const again = rows.length === 0 ? [] : await takeLost(dossier, lease, {lost, most})
  if (again.length === most) return again
  const waiting = sql`state = 'waiting' AND run_at <= ${now} AND ${ofKind}`
  const fresh = await take(dossier, lease, {which: waiting, most: most - again.length})
  return [...again, ...fresh]
}

async function takeLost(dossier: Dossier, lease: Lease, {lost, most}: {lost: RawBuilder<unknown>; most: number}): Promise<Job[]> {
  await sql`UPDATE job SET state = 'dead', lease_until = NULL, done_at = ${lease.now}, reason = 'its worker ended without a word, time after time'
    WHERE ${lost} AND attempts >= ${mostTaken}`.execute(dossier.db)
  return take(dossier, lease, {which: lost, most})
}

type Choice = {readonly which: RawBuilder<unknown>; readonly most: number}

// What is chosen is chosen once, before anything is changed: else another worker's rows could be taken where two choose at once.
async function take({db, engine}: Dossier, {worker, until}: Lease, {which, most}: Choice): Promise<Job[]> {
  const locked = engine === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : sql``
  const {rows} = await sql<{id: number; kind: string; payload: string; attempts: number}>`
    WITH chosen AS MATERIALIZED (SELECT id FROM job WHERE ${which} ORDER BY priority, run_at, id LIMIT ${most} ${locked})
    UPDATE job SET state = 'running', worker = ${worker}, lease_until = ${until}, attempts = attempts + 1
    WHERE id IN (SELECT id FROM chosen)
    RETURNING id, kind, payload, attempts`.execute(db)
  return rows.map(({payload, ...job}) => ({...job, payload: JSON.parse(payload) as unknown})).sort((left, right) => left.id - right.id)
}

/** Says that a job is done, and what came of it; false where the lease was lost to another worker, whose result then counts. */
export async function finishJob({db}: Dossier, id: number, worker: string, {result, at}: {result?: unknown; at?: string} = {}): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('job')
    .set({state: 'done', lease_until: null, reason: null, result: result === undefined ? null : JSON.stringify(result), done_at: at ?? null})
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

/** Says that a job is still being done, and until when it is the worker's; false where the lease was lost. */
export async function keepJob({db}: Dossier, id: number, worker: string, until: string): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('job')
    .set({lease_until: until})
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Gives a job back that was not done: it waits, as if it had not been taken. */
export async function returnJob({db}: Dossier, id: number, worker: string): Promise<void> {
  await sql`UPDATE job SET state = 'waiting', lease_until = NULL, attempts = attempts - 1 WHERE id = ${id} AND worker = ${worker} AND state = 'running'`.execute(
    db,
  )
}

/** Says that a job is to be done once more: what it was about has changed meanwhile. */
export async function againJob({db}: Dossier, id: number, worker: string): Promise<void> {
  await db
    .updateTable('job')
    .set({state: 'waiting', lease_until: null, attempts: 0})
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .execute()
}
