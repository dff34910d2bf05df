import {createHash} from 'node:crypto'
import {type Kysely, sql, type Transaction} from 'kysely'
import type {Account, PointStatus} from '../model/account.ts'
import {noteChanges} from './changes.ts'
import type {Dossier} from './dossier.ts'
import {packText, unpackText} from './packed.ts'
import {searchWords} from './search-words.ts'
import type {Tables} from './tables.ts'

/** The account of a story as last made. */
export type KeptAccount = {
  /** As `variorum collate --format json` prints it. */
  readonly json: string
  /** Another where anything in it is. */
  readonly tag: string
  readonly madeAt: string
  /** The story has changed since, or the engine has. */
  readonly isStale: boolean
}

/** A story as it stood when its account began to be made. */
export type StoryState = {readonly id: string; readonly revision: number; readonly reports: readonly string[]}

/** The reports of a story, and which revision of it that is; undefined where it is gone. */
export async function storyState({db}: Dossier, id: string): Promise<StoryState | undefined> {
  const story = await db.selectFrom('story').select('revision').where('id', '=', id).executeTakeFirst()
  if (!story) return undefined
  const members = await db
    .selectFrom('story_report')
    .innerJoin('report', 'report.id', 'report_id')
    .select('report_id')
    .where('story_id', '=', id)
    .orderBy('serial')
    .execute()
  return {id, revision: story.revision, reports: members.map(({report_id}) => report_id)}
}

/** The account of a story as last made by any version of the engine; `engine` is the one that would make it now. */
export async function keptAccount({db}: Dossier, story: string, engine: string): Promise<KeptAccount | undefined> {
  const row = await db
    .selectFrom('account')
    .innerJoin('story', 'story.id', 'account.story_id')
    .select(['account.body', 'account.tag', 'account.made_at', 'account.engine', 'account.revision', 'story.revision as now'])
    .where('story_id', '=', story)
    .executeTakeFirst()
  if (!row) return undefined
  return {json: unpackText(row.body), tag: row.tag, madeAt: row.made_at, isStale: row.revision !== row.now || row.engine !== engine}
}

/** An account that was made of a story as it stood. */
export type MadeAccount = {readonly state: StoryState; readonly account: Account; readonly json: string; readonly engine: string; readonly at: string}

/** Keeps an account, with its names and the status of its points for search, unless a later one is kept already. Tells whether the story is still as it was: else the account is stale from the start. */
export function keepAccount({db, engine}: Dossier, made: MadeAccount): Promise<boolean> {
  const {state, at} = made
  return db.transaction().execute(async (transaction) => {
    const locked = engine === 'postgres' ? sql`FOR UPDATE` : sql``
    const {rows} = await sql<{revision: number}>`SELECT revision FROM story WHERE id = ${state.id} ${locked}`.execute(transaction)
    const [story] = rows
    if (!story) return true
    const before = await transaction.selectFrom('account').select('revision').where('story_id', '=', state.id).executeTakeFirst()
    if (before && before.revision > state.revision) return true
    await replaceAccount(transaction, made)
    await noteChanges(transaction, engine, [{kind: 'account', about: state.id, at}])
    return story.revision === state.revision
  })
}

async function replaceAccount(db: Transaction<Tables>, {state, account, json, engine, at}: MadeAccount): Promise<void> {
  const {id: story_id, revision} = state
  const count = (status: PointStatus) => account.points.filter((point) => point.status === status).length
  for (const table of ['account', 'entity_name', 'report_status'] as const) await db.deleteFrom(table).where('story_id', '=', story_id).execute()
  await db
    .insertInto('account')
    .values({
      story_id,
      revision,
      engine,
      tag: createHash('sha256').update(json).digest('base64url').slice(0, 27),
      made_at: at,
      body: packText(json),
      size: Buffer.byteLength(json),
      origins: account.origins.length,
      agree: count('agree'),
      differ: count('differ'),
      contested: count('contested'),
      updated: count('update'),
      single: count('single'),
    })
    .execute()
  await insertAll(db, 'entity_name', namesOf(account, story_id))
  await insertAll(db, 'report_status', statusesOf(account, story_id))
}

async function insertAll<Table extends 'entity_name' | 'report_status'>(db: Kysely<Tables>, table: Table, rows: readonly Tables[Table][]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + 500) as never)
      .execute()
}

// A name is looked for as it is written somewhere, in any form of its letters.
function namesOf({entities}: Account, story_id: string): Tables['entity_name'][] {
  return entities.flatMap(({id, kind, names}) =>
    names.flatMap(({text, reports}) => [...new Set(reports)].map((report_id) => ({story_id, entity_id: id, kind, folded: searchWords(text), text, report_id}))),
  )
}

function statusesOf({points}: Account, story_id: string): Tables['report_status'][] {
  const pairs = points.flatMap(({status, readings}) => readings.flatMap(({reports}) => reports.map((report_id) => ({report_id, story_id, status}))))
  return [...new Map(pairs.map((pair) => [`${pair.report_id} ${pair.status}`, pair])).values()]
}
