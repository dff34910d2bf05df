import {createHash} from 'node:crypto'
import {sql} from 'kysely'
import type {Dossier} from './dossier.ts'

/** A hash of all that the account of a story hangs on: its reports, the engine that read them, and the judgements. Undefined where there is no such story. */
export async function storyVersion({db}: Dossier, story: string): Promise<string | undefined> {
  const members = await db
    .selectFrom('story_report')
    .innerJoin('recorded', 'recorded.report_id', 'story_report.report_id')
    .select(['story_report.report_id', 'engine'])
    .where('story_id', '=', story)
    .orderBy('story_report.report_id')
    .execute()
  if (members.length === 0) return undefined
  // Judgements are added and undone, never changed: how many, and when last, tells whether they are the same.
  const judged = await db
    .selectFrom('judgement')
    .select([sql<string | number>`count(*)`.as('count'), sql<string | number>`count(undone_at)`.as('undone'), sql<string>`max(at)`.as('last')])
    .executeTakeFirst()
  return createHash('sha256')
    .update(JSON.stringify([members, judged]))
    .digest('hex')
    .slice(0, 24)
}
