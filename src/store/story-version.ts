import type {Dossier} from './dossier.ts'

/** Another whenever what the account of a story hangs on is: its reports, what was recorded from them, the judgements that bear on it. Undefined where there is no such story. */
export async function storyVersion({db}: Dossier, story: string): Promise<string | undefined> {
  const row = await db.selectFrom('story').select('revision').where('id', '=', story).executeTakeFirst()
  return row && String(row.revision)
}
