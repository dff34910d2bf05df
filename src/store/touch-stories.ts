import type {Transaction} from 'kysely'
import type {NewChange} from './changes.ts'
import type {Tables} from './tables.ts'

/** Accounts are made after all reports that wait have been read. */
export const accountPriority = 5

/** Says that stories changed: their accounts are stale, and jobs to make them anew wait. Gives the changes to be noted at the end of the transaction. */
export async function touchStories(db: Transaction<Tables>, ids: readonly string[], at: string): Promise<NewChange[]> {
  const inOrder = [...new Set(ids)].sort()
  for (let from = 0; from < inOrder.length; from += 500) {
    const some = inOrder.slice(from, from + 500)
    await db
      .updateTable('story')
      .set((story) => ({revision: story('revision', '+', 1), updated_at: at}))
      .where('id', 'in', some)
      .execute()
    await db
      .insertInto('job')
      .values(some.map((id) => accountJob(id, at)))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return inOrder.map((about) => ({kind: 'story', about, at}))
}

function accountJob(story: string, at: string) {
  return {
    kind: 'account',
    payload: JSON.stringify({story}),
    key: `account ${story}`,
    state: 'waiting' as const,
    attempts: 0,
    run_at: at,
    lease_until: null,
    worker: null,
    reason: null,
    created_at: at,
    priority: accountPriority,
    result: null,
    done_at: null,
  }
}
