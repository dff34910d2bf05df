import type {Corrected} from './correction.ts'
import type {EntityKind} from './parse.ts'
import type {Problem} from './problem.ts'
import type {Report} from './report.ts'
import type {Span} from './span.ts'
import type {Statement} from './statement.ts'

/** A name as written, how often, and in which reports. */
export type EntityName = {
  readonly text: string
  readonly count: number
  readonly reports: readonly string[]
}

/** “These names, in these reports, stand for one.” */
export type Entity = {
  /** `e` and twelve hexadecimal digits of what its names and reports are. */
  readonly id: string
  readonly kind: EntityKind
  /** The most used first. */
  readonly names: readonly EntityName[]
  /** ISO 3166-1 alpha-3, where it is a state or stands for one. */
  readonly country?: string
  readonly mentions: readonly (Span & {readonly report: string})[]
  readonly links: readonly Judgement[]
  /** What people put right in it. */
  readonly corrected?: readonly Corrected[]
}

/** “LEFT and RIGHT are the same, different, or unsure”: a score with its reason; reversible. */
export type Judgement = {
  readonly left: string
  readonly right: string
  readonly verdict: 'same' | 'different' | 'unsure'
  /** 0 to 1. */
  readonly score: number
  readonly because: string
  /** A rule, or a person. */
  readonly by: string
  /** ISO 8601; only people's judgements have one. */
  readonly when?: string
}

export type PointStatus = 'agree' | 'differ' | 'contested' | 'update' | 'single'

/** “These statements of these reports answer the question with VALUE.” */
export type Reading = {
  readonly value: string
  readonly statements: readonly string[]
  readonly reports: readonly string[]
  readonly stance: 'states' | 'denies' | 'attributes' | 'expects' | 'doubts'
  /** Entity ids or words of those to whom the reading is attributed, outermost first; empty is the outlet's own voice. */
  readonly holders?: readonly string[]
}

/** One question that the reports answer. */
export type Point = {
  readonly id: string
  readonly question: string
  /** What is compared: `when`, `duration`, `participants`, `figure`, `designation` … */
  readonly aspect: string
  readonly status: PointStatus
  /** A sentence: why this status. */
  readonly because: string
  readonly readings: readonly Reading[]
  readonly silent: readonly string[]
  /** The words that were looked for, and not found together, in the silent reports. */
  readonly lookedFor?: string
  /** What an analyst would want first is highest; 0 to 1. */
  readonly weight: number
}

/** “These reports, or these passages of them, come from one text.” */
export type Origin = {
  readonly id: string
  readonly reports: readonly string[]
  /** Passages with one `match` are versions of one another; one side may belong to a report of another origin that prints a part of this text. */
  readonly passages: readonly {readonly report: string; readonly start: number; readonly end: number; readonly match?: number}[]
  readonly because: string
}

/** “These statements tell one event.” */
export type EventCluster = {
  readonly id: string
  readonly statements: readonly string[]
  /** The words of the trigger most used. */
  readonly name: string
  readonly time?: string
  readonly place?: string
  readonly participants: readonly string[]
  /** Id of the event that this is a part of: the opening of a meeting. */
  readonly partOf?: string
  readonly links: readonly Judgement[]
}

export type AccountReport = Report & {
  /** Id of its origin. */
  readonly origin: string
  /** Start and end of each sentence, in order. */
  readonly sentences?: readonly (readonly [number, number])[]
}

/** “REPORT is a later version of OF, and says this where that one said that.” Spans slice the text of each; one side is empty where words were added or left out. */
export type Revision = {
  readonly report: string
  readonly of: string
  readonly differences: readonly {readonly before: Span; readonly after: Span}[]
}

/** Reports that tell the same story, their entities, statements and points. */
export type Account = {
  readonly id: string
  readonly title: string
  readonly reports: readonly AccountReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly events: readonly EventCluster[]
  readonly points: readonly Point[]
  readonly origins: readonly Origin[]
  /** Reports that were changed after they came out. */
  readonly revisions?: readonly Revision[]
  readonly problems: readonly Problem[]
}
