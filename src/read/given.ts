import type {Published} from '../model/report.ts'

/** The columns of a table, by what they hold: `{title: 'Headline', text: 'Story'}`. */
export type Columns = {readonly [field in 'title' | 'text' | 'date' | 'url' | 'source' | 'byline']?: string}

/** What the reader of a file says of it, where the file itself does not; `title` and the rest win over what is found. */
export type Given = {
  readonly file?: string
  readonly source?: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
  /** The encoding that whoever sent the bytes told: looked at where they are no UTF-8. */
  readonly charset?: string
  readonly columns?: Columns
  /** What a list or a feed said of it: counts where the file itself says nothing. */
  readonly otherwise?: Found
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
