import type {TimeExpression} from '../../model/parse.ts'
import type {Captures} from './pattern.ts'

/** What words for a time mean, before they have a place in a sentence. */
export type Meaning = Pick<TimeExpression, 'type' | 'value' | 'modifier' | 'edtf' | 'anchor' | 'because'> & {
  /** Whether the words told the year themselves: such dates anchor the others of a report without a date. */
  readonly isFull?: boolean
}

/** What stands around a time and what it can be resolved against. */
export type Context = {
  /** The date of publication, or the narrative present found in the text; a prefix of ISO 8601. */
  readonly now: string | undefined
  /** What `now` is, for people: “the date of publication”. */
  readonly whence: string
  /** Value of the last date told before, to the day, week, month, quarter or year. */
  readonly last: string | undefined
  /** The last quarter told before: “a year earlier” is said of it. */
  readonly lastQuarter: string | undefined
  /** Values with a year that the report tells elsewhere, for a report without a date. */
  readonly anchors: readonly string[]
  /** Where the words around place it: by tense, or by “until”. */
  readonly direction: () => 'past' | 'future' | undefined
  /** The lower-case lexeme before the match (-1) or behind it (0). */
  readonly beside: (offset: number) => string
  /** Whether the first lexeme of the match has a capital. */
  readonly isCapital: boolean
  /** Whether the lexeme behind the match has a capital. */
  readonly isNextCapital: boolean
  /** Whether it is one word of at most four letters without a stop, other than “May” and “June”: “Sun”, “Jan”. */
  readonly isShort: boolean
}

/** One way of telling a time. */
export type TimeRule = {
  readonly name: string
  readonly example: string
  readonly match: readonly string[]
  readonly gives: (found: Captures, context: Context) => Meaning | undefined
}
