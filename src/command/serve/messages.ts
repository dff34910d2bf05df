import type {Change} from '../../serve/changes.ts'

/** What the server asks of the thread that reads and collates. */
export type Wish =
  | {readonly ask: 'account'; readonly number: number; readonly story: string}
  | {readonly ask: 'explain'; readonly number: number; readonly account: string; readonly id: string}
  | {readonly ask: 'work'}

/** What that thread tells. `text` is the account as JSON, or the reason in words. */
export type Told =
  | {readonly told: 'answer'; readonly number: number; readonly text?: string; readonly fault?: string}
  | {readonly told: 'change'; readonly change: Change}
