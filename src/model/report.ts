/** What a block is to a reader. */
export type BlockKind = 'title' | 'standfirst' | 'heading' | 'paragraph' | 'caption' | 'list'

/** A stretch of the text that a reader sees as one piece; `text.slice(start, end)` is it, without the blank lines around. */
export type Block = {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** ISO 639-1, where it is not the report's own. */
  readonly language?: string
}

/** When a report came out: a prefix of ISO 8601 (`2024`, `2024-03`, `2024-03-01`, `2024-03-01T14:05:00Z`) and where that was found. */
export type Published = {
  readonly value: string
  readonly how: 'given' | 'front-matter' | 'json-ld' | 'open-graph' | 'meta' | 'time-element' | 'url' | 'dateline' | 'text' | 'feed' | 'metadata'
}

/** One published text. `text` never changes; every span of the product slices back to it. */
export type Report = {
  /** `r` and twelve hexadecimal digits: a hash of source and text. */
  readonly id: string
  /** The outlet or whoever published it, as given or found; empty where nobody said. */
  readonly source: string
  readonly title: string
  readonly byline?: string
  readonly published?: Published
  /** ISO 639-1; `und` where it could not be told. */
  readonly language: string
  readonly url?: string
  /** The path or name it was read from. */
  readonly file?: string
  readonly blocks: readonly Block[]
  readonly text: string
  /** The id of the report that this one is a later version of. */
  readonly revisionOf?: string
}
