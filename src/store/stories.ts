import type {Dossier} from './dossier.ts'

/** A story as kept: its reports in the order in which they came in. */
export type KeptStory = {readonly id: string; readonly title: string; readonly updatedAt: string; readonly reports: readonly string[]}

/** The stories, those with most reports first. */
export async function listStories({db}: Dossier): Promise<KeptStory[]> {
  const stories = await db.selectFrom('story').selectAll().execute()
  const members = await db
    .selectFrom('story_report')
    .innerJoin('report', 'report.id', 'story_report.report_id')
    .select(['story_id', 'report_id'])
    .orderBy('serial')
    .execute()
  const reports = Map.groupBy(members, ({story_id}) => story_id)
  return stories
    .map(({id, title, updated_at}) => ({id, title, updatedAt: updated_at, reports: (reports.get(id) ?? []).map(({report_id}) => report_id)}))
    .sort((left, right) => right.reports.length - left.reports.length || (left.id < right.id ? -1 : 1))
}

/** The ids of stories that begin with some letters, at most `most`. */
export async function storiesBeginning({db}: Dossier, letters: string, most: number): Promise<string[]> {
  const rows = await db.selectFrom('story').select('id').where('id', '>=', letters).where('id', '<', `${letters}~`).orderBy('id').limit(most).execute()
  return rows.map(({id}) => id)
}
