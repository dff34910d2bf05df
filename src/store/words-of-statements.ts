import type {Recorded} from '../model/statement.ts'
import type {Dossier} from './dossier.ts'
import {unpack} from './packed.ts'

/** Where a statement stands, and the words that it was taken from first. */
export type StatementWords = {readonly report: string; readonly story?: string; readonly words: string}

/** The words of statements by their ids; those that are not in the dossier any more are left out. */
export async function wordsOfStatements({db}: Dossier, ids: readonly string[]): Promise<ReadonlyMap<string, StatementWords>> {
  if (ids.length === 0) return new Map()
  const wanted = new Set(ids)
  const rows = await db
    .selectFrom('recorded')
    .leftJoin('story_report', 'story_report.report_id', 'recorded.report_id')
    .select(['recorded.report_id', 'story_id', 'body'])
    .where('recorded.report_id', 'in', (select) => select.selectFrom('statement').select('statement.report_id').where('statement.id', 'in', ids))
    .execute()
  return new Map(
    rows.flatMap(({report_id: report, story_id, body}) =>
      (unpack(body) as Pick<Recorded, 'statements'>).statements
        .filter(({id}) => wanted.has(id))
        .map(({id, evidence: [{text}]}) => [id, {report, words: text, ...(story_id !== null && {story: story_id})}] as const),
    ),
  )
}
