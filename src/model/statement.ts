import type {Corrected} from './correction.ts'
import type {Chain, Quantity} from './parse.ts'
import type {Problem} from './problem.ts'
import type {Report} from './report.ts'
import type {Span} from './span.ts'

export type StatementKind = 'event' | 'saying' | 'figure' | 'role' | 'label'

export type ParticipantRole =
  | 'actor'
  | 'recipient'
  | 'speaker'
  | 'addressee'
  | 'host'
  | 'convener'
  | 'head'
  | 'holder'
  | 'body'
  | 'target'
  | 'counted'
  | 'place'

/** “MENTION takes part as ROLE.” `entity` is filled in by collate; `chain` names the chain of the report that the mention belongs to. */
export type Participant = {
  readonly role: ParticipantRole
  readonly mention: Span
  readonly chain?: string
  readonly entity?: string
}

/** “SOMEBODY vouches for it”: one link of a chain, outermost speaker first. */
export type Attribution = {
  readonly mention: Span
  /** The words of vouching as written, lemma for a verb: `say`, `according to`. */
  readonly verb: string
  readonly chain?: string
  readonly entity?: string
}

/** A time of a statement: EDTF with what it was resolved against. */
export type StatementTime = Span & {
  readonly value: string
  readonly anchor?: string
  readonly because?: string
}

/** What kind of act it is: PLOVER with mode and context, CAMEO beside it, the verb as written. */
export type EventCode = {
  readonly plover?: string
  readonly mode?: string
  readonly context?: string
  readonly cameo?: string
  /** Lemma of the verb or noun that tells the act: `decline`, `resignation`. */
  readonly verb: string
  /** The words of that verb or noun. */
  readonly trigger?: Span
}

export type Polarity = 'affirmed' | 'denied'
export type Modality = 'happened' | 'ongoing' | 'planned' | 'expected' | 'possible' | 'rumoured' | 'hypothetical'

/** What more an event says of itself, in the report's words. */
export type Aspect = {
  readonly name: 'aim' | 'outcome' | 'topic' | 'instrument' | 'document' | 'duration' | 'reason' | 'manner'
  readonly span: Span
}

/** “The act has this phrase around it”: how the phrase hangs on the verb or noun that tells the act. */
export type Detail = {
  readonly relation: 'subject' | 'passive' | 'object' | 'oblique' | 'particle'
  /** Of an oblique: its preposition, `to`, `out of`. */
  readonly preposition?: string
  /** Lemma of the head word of the phrase. */
  readonly head: string
  readonly span: Span
}

/** “Report R, at span S, says that …”: the atom. */
export type Statement = {
  /** `s` and twelve hexadecimal digits: a hash of what identifies it, so reading twice adds nothing. */
  readonly id: string
  readonly report: string
  readonly kind: StatementKind
  /** The first is the clause that says it. */
  readonly evidence: readonly [Span, ...Span[]]
  /** Index of the sentence of the first evidence in the parse. */
  readonly sentence: number
  readonly participants: readonly Participant[]
  readonly event?: EventCode
  /** Figure: the number (`>12000`). Role: the office as written. Label: the label as written. Saying: what was said, as written. */
  readonly value?: string
  readonly quantity?: Quantity
  /** Of a figure: the lemma of the act that it counts the outcome of, such as `death`, `kidnapping`; of a share or rate, what of. */
  readonly measure?: string
  readonly times: readonly StatementTime[]
  readonly time?: StatementTime
  readonly place?: Span
  readonly attribution: readonly Attribution[]
  /** Of a saying: how it was told. */
  readonly speech?: 'direct' | 'indirect' | 'mixed'
  readonly aspects?: readonly Aspect[]
  /** Of an event: the phrases around its verb or noun, for comparing what reports say of one act. */
  readonly details?: readonly Detail[]
  /** Ids of statements that this one hangs on: the event that a figure counts, the saying that an event was told in. */
  readonly within?: readonly string[]
  readonly polarity: Polarity
  readonly modality: Modality
  /** The rule or model that found it. */
  readonly rule: string
  /** Share of statements given this number that a careful reader calls right, 0 to 1. */
  readonly confidence: number
  /** What people put right in it. */
  readonly corrected?: readonly Corrected[]
}

/** What one report gives to collate: itself, what it says, and whom it names. */
export type Recorded = {
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly chains: readonly Chain[]
  /** Start and end of each sentence, in order. */
  readonly sentences?: readonly (readonly [number, number])[]
  readonly problems: readonly Problem[]
}
