import {type Kysely, sql, type Transaction} from 'kysely'
import {contentId} from '../text/content-id.ts'
import {noteChanges} from './changes.ts'
import type {Dossier} from './dossier.ts'
import type {Said} from './said.ts'
import {storiesOf} from './stories-of.ts'
import type {JudgementTable, Tables} from './tables.ts'
import {touchStories} from './touch-stories.ts'

/** A judgement as kept: undone ones stay in the log. `anchor` is where the statement stood that was judged. */
export type KeptJudgement = Said & {readonly id: string; readonly undone?: {readonly by: string; readonly at: string}; readonly anchor?: Anchor}

/** Where a statement stood: by it a judged one is known again after re-reading, though its id be another. */
export type Anchor = {readonly report: string; readonly kind: string; readonly start: number}

/** Keeps a judgement beside the machine's; a later one of the same pair wins over an earlier one. The accounts that it bears on are stale from then on. Gives its id. */
export function addJudgement({db, engine}: Dossier, said: Said): Promise<string> {
  const id = contentId('j', [said.about, said.left, said.right, said.verdict, said.by, said.at])
  return db.transaction().execute(async (transaction) => {
    const anchor = await anchorOf(transaction, said)
    const {numInsertedOrUpdatedRows} = await transaction
      .insertInto('judgement')
      .values({...said, id, undone_by: null, undone_at: null, anchor: anchor ? JSON.stringify(anchor) : null})
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 0n) await noteJudged({db: transaction, engine}, {...said, id}, said.at)
    return id
  })
}

/** Takes a judgement back; false where there is none of that id that still holds. */
export function undoJudgement({db, engine}: Dossier, id: string, {by, at}: {by: string; at: string}): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const said = await transaction.selectFrom('judgement').selectAll().where('id', '=', id).where('undone_at', 'is', null).executeTakeFirst()
    if (!said) return false
    await transaction.updateTable('judgement').set({undone_by: by, undone_at: at}).where('id', '=', id).execute()
    await noteJudged({db: transaction, engine}, said, at)
    return true
  })
}

async function noteJudged({db, engine}: {db: Transaction<Tables>; engine: Dossier['engine']}, said: Said & {readonly id: string}, at: string): Promise<void> {
  if (engine === 'postgres') await sql`SELECT pg_advisory_xact_lock(827402)`.execute(db)
  const touched = await touchStories(db, await storiesOf(db, engine, said), at)
  await noteChanges(db, engine, [{kind: 'judgement', about: said.id, at}, ...touched])
}

/** The log of all judgements, oldest first. */
export async function judgementLog({db}: Dossier): Promise<KeptJudgement[]> {
  const rows = await db.selectFrom('judgement').selectAll().orderBy('at').orderBy('id').execute()
  return rows.map(keptOf)
}

/** One judgement of the log. */
export async function judgementOf({db}: Dossier, id: string): Promise<KeptJudgement | undefined> {
  const row = await db.selectFrom('judgement').selectAll().where('id', '=', id).executeTakeFirst()
  return row && keptOf(row)
}

function keptOf({undone_by, undone_at, anchor, ...said}: JudgementTable): KeptJudgement {
  return {
    ...said,
    ...(undone_at !== null && {undone: {by: undone_by ?? '', at: undone_at}}),
    ...(anchor !== null && {anchor: JSON.parse(anchor) as Anchor}),
  }
}

async function anchorOf(db: Kysely<Tables>, {left}: Said): Promise<Anchor | undefined> {
  if (!/^s[0-9a-f]{12}$/.test(left)) return undefined
  return db.selectFrom('statement').select(['report_id as report', 'kind', 'start']).where('id', '=', left).executeTakeFirst()
}
