import type {Role, Scope} from '../api/client.ts'

/** What each right lets one do. */
export const rightWords: Readonly<Record<Scope, string>> = {
  read: 'read',
  judge: 'judge',
  add: 'add reports',
  admin: 'mind users',
}

/** What each role lets one do. */
export const roleWords: Readonly<Record<Role, string>> = {
  reader: 'reads',
  analyst: 'reads, judges, adds reports',
  admin: 'reads, judges, adds reports, minds users, sees the audit log',
}
