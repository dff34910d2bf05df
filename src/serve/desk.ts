import type {Dossier} from '../store/dossier.ts'
import type {Changes} from './changes.ts'
import type {Provider} from './sign-in/provider.ts'

/** What the language engine does for the server: handed in by the command, since this room does not know the pipeline. */
export type Workshop = {
  /** The account of a story as JSON, with the judgements that hold; undefined where there is no such story. `fresh` waits until it knows the latest. */
  readonly account: (story: string, fresh: boolean) => Promise<MadeAccount | undefined>
  /** How a point, entity, event, origin or statement of a story came about. */
  readonly explain: (story: string, id: string) => Promise<string | undefined>
  /** Says that there is work in the queue of jobs. */
  readonly wake: () => void
}

/** An account as made: `tag` is another where anything in it is. */
export type MadeAccount = {readonly json: string; readonly tag: string}

/** What every handler may use. */
export type Desk = {
  readonly dossier: Dossier
  readonly workshop: Workshop
  readonly changes: Changes
  /** `open` on loopback without users; else people sign in. */
  readonly mode: 'open' | 'users'
  /** In whose name one judges where nobody signs in. */
  readonly localUser: string
  /** Pages may be fetched from the web. */
  readonly fetches: boolean
  /** People reach the server by https: cookies are sent no other way. */
  readonly isSecure: boolean
  /** A proxy before the server tells in X-Forwarded-For who calls. */
  readonly isBehindProxy: boolean
  readonly provider?: Provider
  readonly version: string
  /** The instant, as ISO 8601 in UTC. */
  readonly now: () => string
}
