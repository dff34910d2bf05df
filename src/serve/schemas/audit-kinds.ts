import type {CallName} from '../calls.ts'

/** The calls that the audit log tells of, by what they are about. */
export const auditKinds = {
  'sign-in': ['signIn', 'endProvider', 'signOut'],
  report: ['startUpload', 'dropUpload', 'fetchPages'],
  judgement: ['addJudgement', 'undoJudgement'],
  user: ['addUser', 'changeUser', 'removeUser'],
  token: ['addToken', 'revokeToken'],
} as const satisfies Readonly<Record<string, readonly CallName[]>>

/** What a line of the audit log is about. */
export type AuditKind = keyof typeof auditKinds
