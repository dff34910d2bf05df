import type {Generated} from 'kysely'

/** Somebody who may use a shared dossier. */
export type MemberTable = {
  name: string
  role: 'reader' | 'analyst' | 'admin'
  /** scrypt with its numbers and salt; null where there is another way to sign in. */
  password: string | null
  /** The issuer and subject that an OpenID provider knows them by. */
  subject: string | null
  created_at: string
}

/** Somebody who is signed in: only the hash of what their browser holds is kept. */
export type SessionTable = {
  /** SHA-256, hexadecimal. */
  hash: string
  member: string
  created_at: string
  expires_at: string
}

/** What a program shows to act for a member: only its hash is kept. */
export type TokenTable = {
  id: string
  hash: string
  name: string
  member: string
  /** Separated by blanks. */
  scopes: string
  created_at: string
  expires_at: string | null
  used_at: string | null
}

/** Who did what, and from where. */
export type AuditTable = {
  id: Generated<number>
  at: string
  who: string
  did: string
  about: string
  from_address: string | null
}
