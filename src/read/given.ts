import type {Published} from '../model/report.ts'

/** What the reader of a file says of it, where the file itself does not; `title` and the rest win over what is found. */
export type Given = {
  readonly file?: string
  readonly source?: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
}

/** What a format found out about a text before blocks are made of it. */
export type Found = {
  readonly source?: string
  readonly title?: string
  readonly standfirst?: string
  readonly byline?: string
  readonly url?: string
  readonly published?: Published
}
