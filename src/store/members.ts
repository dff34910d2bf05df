import type {Dossier} from './dossier.ts'
import type {MemberTable} from './member-tables.ts'

export type Role = MemberTable['role']

/** Somebody who may use a shared dossier. */
export type Member = {readonly name: string; readonly role: Role; readonly password?: string; readonly subject?: string; readonly createdAt: string}

/** Adds a member; false where the name is taken. */
export async function addMember({db}: Dossier, {name, role, password, subject, createdAt}: Member): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('member')
    .values({name, role, password: password ?? null, subject: subject ?? null, created_at: createdAt})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** All members, by name. */
export async function listMembers({db}: Dossier): Promise<Member[]> {
  return (await db.selectFrom('member').selectAll().orderBy('name').execute()).map(memberOf)
}

/** One member by name, or by what an OpenID provider knows them by. */
export async function memberBy({db}: Dossier, column: 'name' | 'subject', value: string): Promise<Member | undefined> {
  const row = await db.selectFrom('member').selectAll().where(column, '=', value).executeTakeFirst()
  return row && memberOf(row)
}

/** Changes a member, who is signed out everywhere; false where there is none of that name. */
export function changeMember({db}: Dossier, name: string, change: {role?: Role; password?: string}): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const known = await transaction.selectFrom('member').select('name').where('name', '=', name).executeTakeFirst()
    if (!known) return false
    if (Object.keys(change).length > 0) await transaction.updateTable('member').set(change).where('name', '=', name).execute()
    await transaction.deleteFrom('session').where('member', '=', name).execute()
    return true
  })
}

/** Ties a member to what an OpenID provider knows them by; false where they are tied already. */
export async function tieMember({db}: Dossier, name: string, subject: string): Promise<boolean> {
  const {numUpdatedRows} = await db.updateTable('member').set({subject}).where('name', '=', name).where('subject', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Removes a member with their sessions and tokens; what they judged stays. */
export async function removeMember({db}: Dossier, name: string): Promise<boolean> {
  const {numDeletedRows} = await db.deleteFrom('member').where('name', '=', name).executeTakeFirst()
  return numDeletedRows > 0n
}

function memberOf({name, role, password, subject, created_at}: MemberTable): Member {
  return {name, role, ...(password !== null && {password}), ...(subject !== null && {subject}), createdAt: created_at}
}
