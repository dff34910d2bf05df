import {sql} from 'kysely'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'
import type {JobTable} from './tables.ts'

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
  readonly key: string
  readonly state: JobTable['state']
  readonly attempts: number
  readonly createdAt: string
  readonly reason?: string
}

/** Jobs, the last to be taken in first. */
export async function listJobs({db}: Dossier, state: JobTable['state'] | undefined, {cursor, most}: PageWish): Promise<Page<ListedJob>> {
  const after = endingOf(cursor, [0])
  let rows = db.selectFrom('job').select(['id', 'kind', 'key', 'state', 'attempts', 'created_at', 'reason'])
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

/** Lets jobs that were put aside be tried again, as if for the first time: those of some ids, or all. Tells how many. */
export async function retryJobs({db}: Dossier, ids: readonly number[] | undefined, at: string): Promise<number> {
  // One whose key is open again is being done already.
  let rows = db
    .updateTable('job')
    .set({state: 'waiting', attempts: 0, run_at: at, lease_until: null, worker: null})
    .where('state', '=', 'dead')
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM job AS open WHERE open.key = job.key AND open.state IN ('waiting', 'running'))`)
    // Of several of one key the last will do.
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM job AS later WHERE later.key = job.key AND later.state = 'dead' AND later.id > job.id)`)
  if (ids !== undefined) rows = rows.where('id', 'in', ids.length === 0 ? [-1] : ids)
  const {numUpdatedRows} = await rows.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The workers that have work under a lease. */
export async function busyWorkers({db}: Dossier): Promise<string[]> {
  const rows = await db.selectFrom('job').select('worker').distinct().where('state', '=', 'running').execute()
  return rows.flatMap(({worker}) => worker ?? [])
}

/** Gives back what a worker had that is known to be dead. */
export async function returnJobsOf({db}: Dossier, worker: string): Promise<void> {
  await db.updateTable('job').set({state: 'waiting', lease_until: null}).where('state', '=', 'running').where('worker', '=', worker).execute()
}

/** Forgets jobs that were done before an instant. */
export async function dropDoneJobs({db}: Dossier, before: string): Promise<void> {
  await db.deleteFrom('job').where('state', '=', 'done').where('done_at', '<', before).execute()
}

/** How many jobs of some kinds are still to be done, those that run among them. */
export async function countOpen({db}: Dossier, kinds: readonly string[]): Promise<number> {
  const {count} = await db
    .selectFrom('job')
    .select(sql<number | string>`count(*)`.as('count'))
    .where('state', 'in', ['waiting', 'running'])
    .where('kind', 'in', kinds)
    .executeTakeFirstOrThrow()
  return Number(count)
}
