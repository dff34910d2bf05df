import type {Scope} from './schemas/session.ts'

/** Who calls, and what they may do. */
export type Who = {
  /** The name that judgements and the audit log keep; undefined where nobody is signed in. */
  readonly name?: string
  readonly scopes: readonly Scope[]
  /** How they showed who they are. */
  readonly by: 'nothing' | 'loopback' | 'session' | 'token'
  /** The row of the session or token. */
  readonly key?: string
}
