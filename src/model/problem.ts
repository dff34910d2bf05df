import type {Span} from './span.ts'

/** Something wrong with the input: it travels with the result and is never thrown. Each code has a paragraph in docs/problems.md. */
export type Problem = {
  /** For example `block-language`, `empty-text`, `encoding-guessed`. */
  readonly code: string
  /** One sentence: what was expected, what was found, what was done about it. */
  readonly message: string
  readonly report?: string
  /** The file, URL or feed that it is about, where there is no report yet. */
  readonly source?: string
  readonly span?: Span
}
