import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'

/** One line of the audit log. */
export type AuditLine = {readonly id: number; readonly at: string; readonly who: string; readonly did: string; readonly about: string; readonly from?: string}

/** Writes a line into the audit log; none is ever changed. */
export async function writeAudit({db}: Dossier, {at, who, did, about, from}: Omit<AuditLine, 'id'>): Promise<void> {
  await db
    .insertInto('audit')
    .values({at, who, did, about, from_address: from ?? null})
    .execute()
}

/** The audit log, the latest first. */
export async function listAudit({db}: Dossier, {cursor, most}: PageWish): Promise<Page<AuditLine>> {
  const after = endingOf(cursor, [0])
  let rows = db.selectFrom('audit').selectAll()
  if (after) rows = rows.where('id', '<', after[0])
  const found = await rows
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute()
  return pageOf(found, most, {item: ({from_address, ...line}) => ({...line, ...(from_address !== null && {from: from_address})}), ending: ({id}) => [id]})
}
