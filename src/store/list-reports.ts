import {sql} from 'kysely'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'
import {type ReportFilter, reportConditions} from './report-conditions.ts'
import type {ReportTable} from './tables.ts'

const columns = ['id', 'source', 'title', 'byline', 'published', 'published_how', 'language', 'url', 'revision_of', 'added_at'] as const

/** A report as a list shows it: without its text. */
export type ListedReport = Pick<ReportTable, (typeof columns)[number]> & {readonly story_id: string | null}

/** Reports, the last to come in first. */
export async function listReports(
  dossier: Dossier,
  {story, ...filter}: ReportFilter & {readonly story?: string | undefined},
  {cursor, most}: PageWish,
): Promise<Page<ListedReport>> {
  const after = endingOf(cursor, [0])
  let rows = listed(dossier)
  for (const condition of reportConditions(filter, dossier.engine)) rows = rows.where(condition)
  if (story !== undefined) rows = rows.where('story_id', '=', story)
  if (after) rows = rows.where('serial', '<', after[0])
  const found = await rows
    .orderBy('serial', 'desc')
    .limit(most + 1)
    .execute()
  return pageOf(found, most, {item: ({serial: _, ...row}) => row, ending: ({serial}) => [serial]})
}

/** The reports of a story, in the order in which they came in. */
export async function reportsOfStory(dossier: Dossier, story: string): Promise<ListedReport[]> {
  const rows = await listed(dossier).where('story_id', '=', story).orderBy('serial').execute()
  return rows.map(({serial: _, ...row}) => row)
}

/** One report as a list shows it. */
export async function listedReport(dossier: Dossier, id: string): Promise<ListedReport | undefined> {
  return listed(dossier).where('report.id', '=', id).executeTakeFirst()
}

/** Ids of all texts from the same address as a report, itself among them, oldest first. */
export async function revisionsOf({db}: Dossier, url: string): Promise<string[]> {
  const rows = await db.selectFrom('report').select('id').where('url', '=', url).orderBy('serial').execute()
  return rows.map(({id}) => id)
}

function listed({db}: Dossier) {
  return db
    .selectFrom('report')
    .leftJoin('story_report', 'story_report.report_id', 'report.id')
    .select(columns.map((column) => `report.${column}` as const))
    .select(['serial', 'story_id'])
}

/** Who published reports, with how many, and the first and last date: most reports first. */
export async function listSources({db}: Dossier): Promise<{source: string; reports: number; first: string | null; last: string | null}[]> {
  const rows = await db
    .selectFrom('report')
    .select([
      'source',
      sql<number | string>`count(*)`.as('reports'),
      sql<string | null>`min(published)`.as('first'),
      sql<string | null>`max(published)`.as('last'),
    ])
    .groupBy('source')
    .execute()
  return rows
    .map(({reports, ...row}) => ({...row, reports: Number(reports)}))
    .sort((left, right) => right.reports - left.reports || (left.source < right.source ? -1 : 1))
}
