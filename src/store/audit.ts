import {sql} from 'kysely'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'

/** One line of the audit log. */
export type AuditLine = {readonly id: number; readonly at: string; readonly who: string; readonly did: string; readonly about: string; readonly from?: string}

/** Which lines: any of these may be left out. `from` and `to` are instants or prefixes of them, inclusive. */
export type AuditFilter = {
  readonly who?: string | undefined
  readonly did?: readonly string[] | undefined
  readonly isRefused?: boolean | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Writes a line into the audit log; none is ever changed. */
export async function writeAudit({db}: Dossier, {at, who, did, about, from}: Omit<AuditLine, 'id'>): Promise<void> {
  await db
    .insertInto('audit')
    .values({at, who, did, about, from_address: from ?? null})
    .execute()
}

/** The audit log, the latest first. */
export async function listAudit({db}: Dossier, {who, did, isRefused, from, to}: AuditFilter, {cursor, most}: PageWish): Promise<Page<AuditLine>> {
  const after = endingOf(cursor, [0])
  let rows = db.selectFrom('audit').selectAll()
  if (after) rows = rows.where('id', '<', after[0])
  if (did !== undefined) rows = rows.where('did', 'in', did)
  if (from !== undefined) rows = rows.where('at', '>=', from)
  // “2024-03” holds its days and hours; pieces of one length compare alike whatever the server sorts by.
  if (to !== undefined) rows = rows.where(sql`substr(at, 1, ${to.length})`, '<=', to)
  if (isRefused !== undefined) rows = rows.where('about', isRefused ? 'like' : 'not like', '%refused')
  // Whoever signs in, or tries to, is nobody yet: the line is about them.
  if (who !== undefined)
    rows = rows.where(({or, and, eb}) =>
      or([eb('who', '=', who), and([eb('who', '=', ''), eb('did', '=', 'signIn'), eb('about', 'in', [who, `${who}, refused`])])]),
    )
  const found = await rows
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute()
  return pageOf(found, most, {item: ({from_address, ...line}) => ({...line, ...(from_address !== null && {from: from_address})}), ending: ({id}) => [id]})
}
