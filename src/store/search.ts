import {type RawBuilder, sql} from 'kysely'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'
import {excerptOf, highlightsIn, type Sought} from './excerpt.ts'
import {type ReportSet, type Search, type Sets, setsOf} from './search-sets.ts'

/** One report that was found, with some of its text; highlights are starts and ends in `excerpt` and `title`. */
export type Found = {
  readonly id: string
  readonly title: string
  readonly titleHighlights: readonly (readonly [number, number])[]
  readonly source: string
  readonly published?: string
  readonly story?: string
  readonly excerpt: string
  readonly highlights: readonly (readonly [number, number])[]
}

type Row = {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly published: string | null
  readonly text: string
  readonly story_id: string | null
}

/** The reports that hold all that was asked for, newest first, a page at a time; the same from both engines. */
export async function searchPage(dossier: Dossier, search: Search, {cursor, most}: PageWish): Promise<Page<Found>> {
  const after = endingOf(cursor, ['', ''])
  const sets = await setsOf(dossier, search)
  const from = await wayOf(dossier, sets)
  if (!from) return {items: []}
  const seen = after ? sql`AND coalesce(published, '') <= ${after[0]} AND (coalesce(published, '') < ${after[0]} OR report.id > ${after[1]})` : sql``
  const {rows} = await sql<Row>`
    SELECT found.id, title, source, published, text, story_id FROM (
      SELECT report.id FROM ${from} ${seen} ORDER BY coalesce(published, '') DESC, report.id LIMIT ${most + 1}) AS found
    JOIN report ON report.id = found.id LEFT JOIN story_report ON report_id = found.id
    ORDER BY coalesce(published, '') DESC, found.id`.execute(dossier.db)
  return pageOf(rows, most, {item: (row) => foundOf(row, sets.sought), ending: ({published, id}) => [published ?? '', id]})
}

/** The first of them. */
export async function searchReports(dossier: Dossier, {most = 50, ...search}: Search & {readonly most?: number}): Promise<readonly Found[]> {
  return (await searchPage(dossier, search, {most})).items
}

/** The conditions that a report is found by, for a list or a count. */
export function conditionsOf({all, none}: Sets, but?: ReportSet): RawBuilder<unknown> {
  return sql.join([sql`1 = 1`, ...all.filter((set) => set !== but).map(({holds}) => holds), ...none.map(({holds}) => sql`NOT (${holds})`)], sql` AND `)
}

// Up to so many reports are fetched and sorted; where every wish has more, all reports are walked from the newest on until a page is full.
const fewReports = 2000

async function wayOf({db, engine}: Dossier, sets: Sets): Promise<RawBuilder<unknown> | undefined> {
  let fewest: {set: ReportSet; count: number} | undefined
  for (const set of sets.all) {
    const {rows} = await sql<{
      count: number | string
    }>`SELECT count(*) AS count FROM (SELECT 1 FROM (${set.serials}) AS one LIMIT ${fewReports + 1}) AS few`.execute(db)
    const count = Number(rows[0]!.count)
    if (count === 0) return undefined
    if (!fewest || count < fewest.count) fewest = {set, count}
  }
  if (fewest && fewest.count <= fewReports) return sql`report WHERE report.serial IN (${fewest.set.serials}) AND ${conditionsOf(sets, fewest.set)}`
  const inOrder = sql.raw(engine === 'sqlite' ? ' INDEXED BY report_newest' : '')
  return sql`report${inOrder} WHERE coalesce(published, '') >= '' AND ${conditionsOf(sets)}`
}

function foundOf({id, title, source, published, text, story_id}: Row, sought: readonly Sought[]): Found {
  const inTitle = sought.filter(({field}) => field === undefined || field === 'title')
  const inBody = sought.filter(({field}) => field === undefined || field === 'body')
  return {
    id,
    title,
    titleHighlights: highlightsIn(title, inTitle),
    source,
    ...(published !== null && {published}),
    ...(story_id !== null && {story: story_id}),
    ...excerptOf(text, inBody),
  }
}
