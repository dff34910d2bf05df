import type {Dossier} from './dossier.ts'
import type {Role} from './members.ts'

/** Who a session belongs to, and how long it lasts. */
export type KeptSession = {readonly member: string; readonly role: Role; readonly createdAt: string; readonly expiresAt: string}

/** Keeps a session under the hash of what the browser holds; those that are over are let go of. */
export async function addSession({db}: Dossier, {hash, member, at, until}: {hash: string; member: string; at: string; until: string}): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', at).execute()
  await db.insertInto('session').values({hash, member, created_at: at, expires_at: until}).execute()
}

/** The session of a hash, unless it is over. */
export async function sessionOf({db}: Dossier, hash: string, now: string): Promise<KeptSession | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('member', 'member.name', 'session.member')
    .select(['member', 'role', 'session.created_at', 'expires_at'])
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && {member: row.member, role: row.role, createdAt: row.created_at, expiresAt: row.expires_at}
}

/** Lets a session last longer. */
export async function extendSession({db}: Dossier, hash: string, until: string): Promise<void> {
  await db.updateTable('session').set({expires_at: until}).where('hash', '=', hash).execute()
}

/** Ends a session. */
export async function endSession({db}: Dossier, hash: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hash).execute()
}
