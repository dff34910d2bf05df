import {type Kysely, sql, type Transaction} from 'kysely'
import type {Published, Report} from '../model/report.ts'
import type {Recorded, Statement} from '../model/statement.ts'
import {keepBytes} from './bytes.ts'
import {noteChanges} from './changes.ts'
import type {Dossier} from './dossier.ts'
import {keepWords} from './keep-words.ts'
import {pack, unpack} from './packed.ts'
import type {ReportTable, StatementTable, Tables} from './tables.ts'
import {touchStories} from './touch-stories.ts'

/** A report to be kept: what it says, the bytes that it came in (or their hash, where they are kept already), and when that was (ISO 8601). */
export type Addition = {
  readonly recorded: Recorded
  readonly bytes?: Uint8Array
  readonly bytesHash?: string
  readonly engine: string
  readonly at: string
}

/** Keeps a report with all that was recorded from it, in one transaction; a report that is there already is left as it is. Tells whether it was new. */
export async function addReport({db, engine}: Dossier, {recorded, bytes, bytesHash, engine: reader, at}: Addition): Promise<boolean> {
  const {report} = recorded
  return db.transaction().execute(async (transaction) => {
    if (engine === 'postgres') await sql`LOCK TABLE report IN SHARE ROW EXCLUSIVE MODE`.execute(transaction)
    const known = await transaction.selectFrom('report').select('id').where('id', '=', report.id).executeTakeFirst()
    if (known) return false
    const hash = bytesHash ?? (bytes === undefined ? null : await keepBytes(transaction, bytes))
    const before = await earlierOf(transaction, report)
    const last = await transaction.selectFrom('report').select(sql<number>`coalesce(max(serial), 0)`.as('serial')).executeTakeFirstOrThrow()
    const row = {...rowOf(report), bytes_hash: hash, added_at: at, serial: last.serial + 1, revision_of: report.revisionOf ?? before ?? null}
    await transaction.insertInto('report').values(row).execute()
    await keepWords(transaction, engine, row)
    await keepRecorded(transaction, recorded, {engine: reader, serial: row.serial})
    await transaction.insertInto('ungrouped').values({serial: row.serial}).execute()
    await noteChanges(transaction, engine, [{kind: 'report', about: report.id, at}])
    return true
  })
}

/** Replaces what was recorded from a report: the engine has read it again. Judgements stay; the account of its story is stale. */
export function rereadReport({db, engine}: Dossier, recorded: Recorded, {engine: reader, at}: {engine: string; at: string}): Promise<void> {
  const {id} = recorded.report
  return db.transaction().execute(async (transaction) => {
    const {serial} = await transaction.selectFrom('report').select('serial').where('id', '=', id).executeTakeFirstOrThrow()
    await transaction.deleteFrom('statement').where('report_id', '=', id).execute()
    await transaction.deleteFrom('recorded').where('report_id', '=', id).execute()
    await transaction.deleteFrom('report_code').where('serial', '=', serial).execute()
    await keepRecorded(transaction, recorded, {engine: reader, serial})
    const home = await transaction.selectFrom('story_report').select('story_id').where('report_id', '=', id).executeTakeFirst()
    await noteChanges(transaction, engine, home ? await touchStories(transaction, [home.story_id], at) : [])
  })
}

/** The reports of some ids with all that was recorded from them, in the order of the ids; ids that are not there are left out. */
export async function recordedOf({db}: Dossier, ids: readonly string[]): Promise<Recorded[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .innerJoin('recorded', 'recorded.report_id', 'report.id')
    .selectAll('report')
    .select('body')
    .where('report.id', 'in', ids)
    .execute()
  const found = new Map(rows.map((row) => [row.id, {report: reportOf(row), ...(unpack(row.body) as Omit<Recorded, 'report'>)}]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Which of some reports are there. */
export async function knownReports({db}: Dossier, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('report').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({id}) => id))
}

/** All reports in the order in which they came in, a page at a time; `after` is the serial of the last one seen. */
export async function reportsAfter({db}: Dossier, after: number, most: number): Promise<(Report & {readonly serial: number})[]> {
  const rows = await db.selectFrom('report').selectAll().where('serial', '>', after).orderBy('serial').limit(most).execute()
  return rows.map((row) => ({...reportOf(row), serial: row.serial}))
}

/** The ids of all reports in the order in which they came in, a page at a time. */
export function reportIdsAfter({db}: Dossier, after: number, most: number): Promise<{id: string; serial: number}[]> {
  return db.selectFrom('report').select(['id', 'serial']).where('serial', '>', after).orderBy('serial').limit(most).execute()
}

// A page whose words changed: the latest report from the same URL is its earlier version.
async function earlierOf(db: Kysely<Tables>, {url}: Report): Promise<string | undefined> {
  if (url === undefined) return undefined
  const row = await db.selectFrom('report').select('id').where('url', '=', url).orderBy('serial', 'desc').limit(1).executeTakeFirst()
  return row?.id
}

async function keepRecorded(
  db: Transaction<Tables>,
  {report, statements, chains, sentences = [], problems}: Recorded,
  {engine, serial}: {engine: string; serial: number},
): Promise<void> {
  await db
    .insertInto('recorded')
    .values({report_id: report.id, engine, body: pack({statements, chains, sentences, problems})})
    .execute()
  const rows = statements.map(statementRow)
  // SQLite takes at most 32,766 values in one statement; a row has eleven.
  for (let from = 0; from < rows.length; from += 500)
    await db
      .insertInto('statement')
      .values(rows.slice(from, from + 500))
      .execute()
  const codes = codesOf(statements).map(([kind, code]) => ({kind, code, serial}))
  if (codes.length > 0) await db.insertInto('report_code').values(codes).execute()
}

// Each kind once, and each kind with each code.
function codesOf(statements: readonly Statement[]): (readonly [string, string])[] {
  const pairs = statements.flatMap(({kind, event}) => [
    [kind, ''] as const,
    ...[event?.plover, event?.cameo].flatMap((code) => (code === undefined ? [] : [[kind, code] as const])),
  ])
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()]
}

function statementRow(statement: Statement): StatementTable {
  const {id, report, kind, rule, event, polarity, modality, confidence, time, evidence} = statement
  return {
    id,
    report_id: report,
    kind,
    rule,
    plover: event?.plover ?? null,
    cameo: event?.cameo ?? null,
    polarity,
    modality,
    confidence,
    time: time?.value ?? null,
    start: evidence[0].start,
  }
}

function rowOf({
  id,
  source,
  title,
  byline,
  published,
  language,
  url,
  file,
  blocks,
  text,
}: Report): Omit<ReportTable, 'bytes_hash' | 'added_at' | 'serial' | 'revision_of'> {
  return {
    id,
    source,
    title,
    byline: byline ?? null,
    published: published?.value ?? null,
    published_how: published?.how ?? null,
    language,
    url: url ?? null,
    file: file ?? null,
    blocks: JSON.stringify(blocks),
    text,
  }
}

function reportOf(row: ReportTable): Report {
  const {id, source, title, byline, published, published_how, language, url, file, blocks, text, revision_of} = row
  return {
    id,
    source,
    title,
    ...(byline !== null && {byline}),
    ...(published !== null && {published: {value: published, how: published_how as Published['how']}}),
    language,
    ...(url !== null && {url}),
    ...(file !== null && {file}),
    blocks: JSON.parse(blocks),
    text,
    ...(revision_of !== null && {revisionOf: revision_of}),
  }
}
