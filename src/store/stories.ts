import type {Dossier} from './dossier.ts'

/** A story as kept: its reports in the order in which they came in. */
export type KeptStory = {readonly id: string; readonly title: string; readonly updatedAt: string; readonly reports: readonly string[]}

/** Replaces which reports tell which story: stories that are gone are dropped, those that did not change keep their date. */
export function keepStories(
  {db}: Dossier,
  stories: readonly {readonly id: string; readonly title: string; readonly reports: readonly string[]}[],
  at: string,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const before = new Map((await transaction.selectFrom('story').selectAll().execute()).map((story) => [story.id, story]))
    await transaction.deleteFrom('story_report').execute()
    await transaction.deleteFrom('story').execute()
    for (const {id, title, reports} of stories) {
      const same = before.get(id)
      await transaction
        .insertInto('story')
        .values({id, title, updated_at: same && same.title === title ? same.updated_at : at})
        .execute()
      for (let from = 0; from < reports.length; from += 500)
        await transaction
          .insertInto('story_report')
          .values(reports.slice(from, from + 500).map((report_id) => ({story_id: id, report_id})))
          .execute()
    }
  })
}

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
