import type {Change} from '../../serve/changes.ts'
import type {FetchOptions} from '../fetcher-of.ts'

/** What the thread that reads and collates begins with: its dossier, and how pages are fetched, unless they are not. */
export type Begin = {readonly place: string; readonly fetching?: FetchOptions}

/** What the server asks of the thread that reads and collates. */
export type Wish =
  | {readonly ask: 'account'; readonly number: number; readonly story: string}
  | {readonly ask: 'explain'; readonly number: number; readonly account: string; readonly id: string}
  | {readonly ask: 'work'}
  | {readonly ask: 'close'}

/** What that thread tells. `text` is the account as JSON, or the reason in words. */
export type Told =
  | {readonly told: 'ready'}
  | {readonly told: 'answer'; readonly number: number; readonly text?: string; readonly fault?: string}
  | {readonly told: 'change'; readonly change: Change}
