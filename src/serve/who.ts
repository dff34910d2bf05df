import type {Role, Scope} from './schemas/session.ts'

/** Who calls, and what they may do. */
export type Who = {
  /** The name that judgements and the audit log keep; undefined where nobody is signed in. */
  readonly name?: string
  readonly role?: Role
  readonly scopes: readonly Scope[]
  /** How they showed who they are. */
  readonly by: 'nothing' | 'loopback' | 'session' | 'token'
}
