import {sql} from 'kysely'
import type {Dossier} from './dossier.ts'

/** The stories that changed last of those whose account was never made, or of an earlier state or engine. */
export async function staleStories({db}: Dossier, engine: string, most: number): Promise<string[]> {
  const {rows} = await sql<{id: string}>`
    SELECT id FROM (SELECT id, revision, updated_at FROM story ORDER BY updated_at DESC, id DESC LIMIT ${most}) AS latest
    LEFT JOIN account ON story_id = latest.id
    WHERE account.revision IS NULL OR account.revision <> latest.revision OR account.engine <> ${engine}
    ORDER BY latest.updated_at DESC, latest.id DESC`.execute(db)
  return rows.map(({id}) => id)
}
