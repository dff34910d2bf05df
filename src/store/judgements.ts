import type {Judgement} from '../model/account.ts'
import {contentId} from '../text/content-id.ts'
import type {Dossier} from './dossier.ts'

/** What a person says of two things, or of one (`right` empty), with who, when and why. */
export type Said = {
  readonly about: string
  readonly left: string
  readonly right: string
  readonly verdict: string
  readonly because: string
  readonly by: string
  readonly at: string
}

/** A judgement as kept: undone ones stay in the log. */
export type KeptJudgement = Said & {readonly id: string; readonly undone?: {readonly by: string; readonly at: string}}

/** Keeps a judgement beside the machine's; a later one of the same pair wins over an earlier one. Gives its id. */
export async function addJudgement({db}: Dossier, said: Said): Promise<string> {
  const id = contentId('j', [said.about, said.left, said.right, said.verdict, said.by, said.at])
  await db
    .insertInto('judgement')
    .values({...said, id, undone_by: null, undone_at: null})
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return id
}

/** Takes a judgement back; false where there is none of that id that still holds. */
export async function undoJudgement({db}: Dossier, id: string, {by, at}: {by: string; at: string}): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('judgement')
    .set({undone_by: by, undone_at: at})
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The log of all judgements, oldest first. */
export async function judgementLog({db}: Dossier): Promise<KeptJudgement[]> {
  const rows = await db.selectFrom('judgement').selectAll().orderBy('at').orderBy('id').execute()
  return rows.map(({undone_by, undone_at, ...said}) => ({...said, ...(undone_at !== null && {undone: {by: undone_by ?? '', at: undone_at}})}))
}

/** The judgements that hold, as collate takes them: of each pair the last one said. */
export async function judgementsThatHold(dossier: Dossier): Promise<Judgement[]> {
  const log = await judgementLog(dossier)
  const last = new Map(
    log
      .filter(({undone, about}) => !undone && (about === 'entity' || about === 'event'))
      .map((said) => [[said.about, ...[said.left, said.right].sort()].join('\n'), said]),
  )
  return [...last.values()].map(({left, right, verdict, because, by, at}) => ({
    left,
    right,
    verdict: verdict as Judgement['verdict'],
    score: verdict === 'same' ? 1 : 0,
    because,
    by,
    when: at,
  }))
}
