import {type Kysely, sql} from 'kysely'
import {noteChanges} from './changes.ts'
import type {Dossier} from './dossier.ts'
import {pack} from './packed.ts'
import type {Tables} from './tables.ts'
import {touchStories} from './touch-stories.ts'

/** A report that is in no story yet. */
export type Ungrouped = {readonly serial: number; readonly report: string; readonly title: string; readonly published: string | null; readonly text: string}

/** By what a report finds others of its story (words with their weight), and what grouping keeps of it. */
export type Sign = {readonly serial: number; readonly report: string; readonly keys: ReadonlyMap<string, number>; readonly vector: unknown}

/** A report that is there already; `vector` is packed. */
export type Neighbour = {readonly report: string; readonly title: string; readonly vector: Uint8Array}

/** What stands near a new report: the reports that share most of its words, the likest first, and their stories whole. */
export type Neighbourhood = {readonly near: readonly string[]; readonly stories: readonly {readonly id: string; readonly members: readonly Neighbour[]}[]}

/** What becomes of some of those stories, together with the new report: each with all its reports. */
export type Placed = readonly {readonly id: string; readonly title: string; readonly reports: readonly string[]}[]

/** The report that waits longest for a story. */
export async function nextUngrouped({db}: Dossier): Promise<Ungrouped | undefined> {
  return db
    .selectFrom('ungrouped')
    .innerJoin('report', 'report.serial', 'ungrouped.serial')
    .select(['report.serial', 'report.id as report', 'title', 'published', 'text'])
    .orderBy('ungrouped.serial')
    .limit(1)
    .executeTakeFirst()
}

/** How many reports wait for a story. */
export async function countUngrouped({db}: Dossier): Promise<number> {
  const {count} = await db.selectFrom('ungrouped').select(sql<number | string>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return Number(count)
}

/** Puts a report where `place` says, in one transaction; false where another worker has done so already. */
export function placeReport({db, engine}: Dossier, sign: Sign, {place, at}: {place: (around: Neighbourhood) => Placed; at: string}): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // One at a time: two that are placed at once would not see each other.
    if (engine === 'postgres') await sql`SELECT pg_advisory_xact_lock(827402)`.execute(transaction)
    const {numDeletedRows} = await transaction.deleteFrom('ungrouped').where('serial', '=', sign.serial).executeTakeFirst()
    if (numDeletedRows === 0n) return false
    const around = await neighbourhoodOf(transaction, sign)
    await keepSign(transaction, sign)
    const touched = await keepPlaced(transaction, around, {placed: place(around), at})
    await noteChanges(transaction, engine, await touchStories(transaction, touched, at))
    return true
  })
}

// Enough to find every report of a story, few enough to stay quick; a word that more than 400 reports have among their rarest tells no story.
const mostNear = 60
const mostShared = 400

async function neighbourhoodOf(db: Kysely<Tables>, {serial, keys}: Sign): Promise<Neighbourhood> {
  if (keys.size === 0) return {near: [], stories: []}
  const own = sql.join(
    [...keys].map(([key, weight]) => sql`SELECT ${key} AS key, CAST(${weight} AS double precision) AS weight`),
    sql` UNION ALL `,
  )
  const {rows: near} = await sql<{id: string; story_id: string | null}>`
    SELECT report.id, story_id FROM (
      SELECT story_key.serial, sum(own.weight * story_key.weight) AS shared FROM (${own}) AS own
      JOIN story_key ON story_key.key = own.key
      WHERE story_key.serial <> ${serial} AND (SELECT count(*) FROM (SELECT 1 FROM story_key AS one WHERE one.key = own.key LIMIT ${mostShared + 1}) AS few) <= ${mostShared}
      GROUP BY story_key.serial ORDER BY shared DESC, story_key.serial LIMIT ${mostNear}) AS near
    JOIN report ON report.serial = near.serial LEFT JOIN story_report ON report_id = report.id
    ORDER BY shared DESC, near.serial`.execute(db)
  const homes = [...new Set(near.flatMap(({story_id}) => story_id ?? []))]
  if (homes.length === 0) return {near: [], stories: []}
  const members = await db
    .selectFrom('story_report')
    .innerJoin('report', 'report.id', 'story_report.report_id')
    .innerJoin('story_vector', 'story_vector.report_id', 'story_report.report_id')
    .select(['story_id', 'report.id as report', 'title', 'story_vector.body as vector'])
    .where('story_id', 'in', homes)
    .orderBy('serial')
    .execute()
  const stories = [...Map.groupBy(members, ({story_id}) => story_id)].map(([id, list]) => ({id, members: list}))
  return {near: near.flatMap(({id, story_id}) => (story_id === null ? [] : id)), stories}
}

async function keepSign(db: Kysely<Tables>, {serial, report, keys, vector}: Sign): Promise<void> {
  const rows = [...keys].map(([key, weight]) => ({key, weight, serial}))
  if (rows.length > 0)
    await db
      .insertInto('story_key')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await db
    .insertInto('story_vector')
    .values({report_id: report, body: pack(vector)})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

// Tells which stories are not what they were; those that lost all their reports go.
async function keepPlaced(db: Kysely<Tables>, around: Neighbourhood, {placed, at}: {placed: Placed; at: string}): Promise<string[]> {
  const before = new Map(around.stories.map(({id, members}) => [id, members.map(({report}) => report)]))
  const moved = new Set(placed.flatMap(({reports}) => reports))
  const changed = placed.filter(({id, reports}) => before.get(id)?.toSorted().join() !== reports.toSorted().join())
  for (const {id, title} of placed)
    await db
      .insertInto('story')
      .values({id, title, updated_at: at, revision: 0})
      .onConflict((conflict) => conflict.column('id').doUpdateSet({title}))
      .execute()
  for (const {id, reports} of changed)
    await db
      .insertInto('story_report')
      .values(reports.map((report_id) => ({story_id: id, report_id})))
      .onConflict((conflict) => conflict.column('report_id').doUpdateSet({story_id: id}))
      .execute()
  const standing = new Set(placed.map(({id}) => id))
  const gone = [...before].filter(([id, reports]) => !standing.has(id) && reports.every((report) => moved.has(report))).map(([id]) => id)
  if (gone.length > 0) await db.deleteFrom('story').where('id', 'in', gone).execute()
  return changed.map(({id}) => id)
}
