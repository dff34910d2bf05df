import {type RawBuilder, sql} from 'kysely'
import type {PointStatus} from '../model/account.ts'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'
import {type ReportFilter, reportConditions} from './report-conditions.ts'

/** A story as a list shows it: how many reports by whom, and the first and last date of publication. */
export type ListedStory = {
  readonly id: string
  readonly title: string
  readonly updatedAt: string
  readonly reports: number
  readonly sources: readonly string[]
  readonly from?: string
  readonly to?: string
  /** Of its account as last made: absent where none was. */
  readonly origins?: number
  readonly points?: Readonly<Record<PointStatus, number>>
}

/** What comes first: the story that changed last, the one with most reports, or the one with most contested points. */
export type StorySort = 'new' | 'reports' | 'contested'

type Row = {readonly id: string; readonly title: string; readonly updated_at: string; readonly reports: number | string; readonly contested: number} & {
  readonly [Count in 'origins' | 'agree' | 'differ' | 'updated' | 'single']: number | null
}

const keys = {new: sql`updated_at`, reports: sql`reports`, contested: sql`contested`} as const
const counts = sql`origins, agree, differ, coalesce(contested, 0) AS contested, updated, single`

/** Stories of which a report is such as the filter asks for. */
export async function listStoryPage(dossier: Dossier, filter: ReportFilter & {readonly sort: StorySort}, {cursor, most}: PageWish): Promise<Page<ListedStory>> {
  const key = keys[filter.sort]
  const after = filter.sort === 'new' ? endingOf(cursor, ['', '']) : endingOf(cursor, [0, ''])
  const {rows} = await sql<Row>`
    SELECT * FROM (${counted(reportConditions(filter, dossier.engine))}) AS counted
    ${after ? sql`WHERE (${key}, id) < (${after[0]}, ${after[1]})` : sql``}
    ORDER BY ${key} DESC, id DESC LIMIT ${most + 1}`.execute(dossier.db)
  const page = pageOf(rows, most, {item: (row) => row, ending: (row) => [filter.sort === 'new' ? row.updated_at : Number(row[filter.sort]), row.id]})
  return {...page, items: await withSources(dossier, page.items)}
}

/** One story as a list shows it. */
export async function listedStory(dossier: Dossier, id: string): Promise<ListedStory | undefined> {
  const {rows} = await sql<Row>`SELECT * FROM (${counted([])}) AS counted WHERE id = ${id}`.execute(dossier.db)
  return (await withSources(dossier, rows))[0]
}

// A story counts all its reports, though only some be such as were asked for.
function counted(conditions: readonly RawBuilder<boolean>[]): RawBuilder<Row> {
  const chosen =
    conditions.length === 0
      ? sql``
      : sql`WHERE story.id IN (SELECT story_id FROM story_report JOIN report ON report.id = report_id WHERE ${sql.join(conditions, sql` AND `)})`
  return sql<Row>`
    SELECT id, title, updated_at, (SELECT count(*) FROM story_report WHERE story_id = story.id) AS reports, ${counts}
    FROM story LEFT JOIN account ON account.story_id = story.id ${chosen}`
}

async function withSources({db}: Dossier, stories: readonly Row[]): Promise<ListedStory[]> {
  if (stories.length === 0) return []
  const members = await db
    .selectFrom('story_report')
    .innerJoin('report', 'report.id', 'report_id')
    .select(['story_id', 'source', 'published'])
    .where(
      'story_id',
      'in',
      stories.map(({id}) => id),
    )
    .orderBy('serial')
    .execute()
  const byStory = Map.groupBy(members, ({story_id}) => story_id)
  return stories.map(({id, title, updated_at, reports, origins, agree, differ, contested, updated, single}) => {
    const own = byStory.get(id) ?? []
    const dates = own.flatMap(({published}) => published ?? []).sort()
    const [first, last] = [dates[0], dates.at(-1)]
    return {
      id,
      title,
      updatedAt: updated_at,
      reports: Number(reports),
      sources: [...new Set(own.map(({source}) => source))].filter(Boolean),
      ...(first !== undefined && last !== undefined && {from: first, to: last}),
      ...(origins !== null && {origins, points: {agree: agree ?? 0, differ: differ ?? 0, contested, update: updated ?? 0, single: single ?? 0}}),
    }
  })
}
