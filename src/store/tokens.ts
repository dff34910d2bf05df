import type {Dossier} from './dossier.ts'
import type {TokenTable} from './member-tables.ts'
import type {Role} from './members.ts'

/** A token as kept: not what it says, which is shown once. */
export type KeptToken = {
  readonly id: string
  readonly name: string
  readonly user: string
  readonly scopes: readonly string[]
  readonly createdAt: string
  readonly expiresAt?: string
  readonly usedAt?: string
}

/** Keeps a token under its hash. */
export async function addToken({db}: Dossier, {id, name, user, scopes, createdAt, expiresAt}: KeptToken, hash: string): Promise<void> {
  const row = {id, hash, name, member: user, scopes: scopes.join(' '), created_at: createdAt, expires_at: expiresAt ?? null, used_at: null}
  await db.insertInto('token').values(row).execute()
}

/** The tokens of a member, or of all, the newest first. */
export async function listTokens({db}: Dossier, user?: string): Promise<KeptToken[]> {
  let rows = db.selectFrom('token').selectAll()
  if (user !== undefined) rows = rows.where('member', '=', user)
  return (await rows.orderBy('created_at', 'desc').orderBy('id').execute()).map(tokenOf)
}

/** The token of a hash with the role of its member, unless it is over. */
export async function tokenBy({db}: Dossier, hash: string, now: string): Promise<(KeptToken & {readonly role: Role}) | undefined> {
  const row = await db
    .selectFrom('token')
    .innerJoin('member', 'member.name', 'token.member')
    .selectAll('token')
    .select('role')
    .where('hash', '=', hash)
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
    .executeTakeFirst()
  return row && {...tokenOf(row), role: row.role}
}

/** Notes that a token was used. */
export async function noteTokenUse({db}: Dossier, id: string, at: string): Promise<void> {
  await db.updateTable('token').set({used_at: at}).where('id', '=', id).execute()
}

/** Revokes a token, of a member only where one is named; false where there is none. */
export async function revokeToken({db}: Dossier, id: string, user?: string): Promise<boolean> {
  let rows = db.deleteFrom('token').where('id', '=', id)
  if (user !== undefined) rows = rows.where('member', '=', user)
  return (await rows.executeTakeFirst()).numDeletedRows > 0n
}

function tokenOf({id, name, member, scopes, created_at, expires_at, used_at}: TokenTable): KeptToken {
  return {
    id,
    name,
    user: member,
    scopes: scopes.split(' '),
    createdAt: created_at,
    ...(expires_at !== null && {expiresAt: expires_at}),
    ...(used_at !== null && {usedAt: used_at}),
  }
}
