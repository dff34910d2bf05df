import type {Problem} from './problem.ts'
import type {Report} from './report.ts'
import type {Span} from './span.ts'

/** One syntactic word with its place in the report; “don't” is two (`do`, `n't`). */
export type Token = Span & {
  /** Universal part of speech: `NOUN`, `VERB` … */
  readonly upos: string
  /** Penn part of speech: `NN`, `VBD` … */
  readonly xpos: string
  readonly lemma: string
  /** Index in the sentence of the word that this one depends on; -1 for the root. */
  readonly head: number
  /** Universal dependency relation: `nsubj`, `obl` … */
  readonly relation: string
}

/** A run of tokens of one block. */
export type Sentence = Span & {
  /** Index into `report.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
}

/** The nine classes of the Worldwide corpus. */
export type NameKind = 'person' | 'organisation' | 'location' | 'nationality' | 'facility' | 'product' | 'misc' | 'date' | 'money'

/** “These words are the name of a KIND.” `from` and `to` are token indices in the sentence, `to` exclusive. */
export type Name = Span & {
  readonly kind: NameKind
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** “These words tell a time.” */
export type TimeExpression = Span & {
  readonly sentence: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2019-02`, `P3D`, `XXXX-02-28`, `PAST_REF` … */
  readonly value: string
  /** The same in EDTF where it can be said so: `2019-02`, `2006-03/2010-02`, `XXXX-02-28`. */
  readonly edtf?: string
  /** TIMEX3 modifier: `APPROX`, `START`, `MORE_THAN` … */
  readonly modifier?: string
  /** What it was resolved against (a date, or the words of another time) and why, for people: “weekday and day fit 2024 only”. */
  readonly anchor?: string
  readonly because?: string
  /** Of an interval told by its two ends (“between March 2006 and February 2010”): the ends. */
  readonly parts?: readonly TimeExpression[]
  /** Of a time told from an event: “a day after the resignation” is after those words. */
  readonly relation?: {readonly to: 'after' | 'before'; readonly event: Span}
}

/** “These words count or measure.” */
export type Quantity = Span & {
  readonly sentence: number
  /** The number that the words name, before any hedge: 12000 of “over 12,000”; undefined for “many”. */
  readonly number?: number
  /** What the words allow: “over 12,000” has low 12000 (exclusive), no high; “tens of thousands” low 10000. */
  readonly low?: number
  readonly high?: number
  readonly lowIsExclusive?: boolean
  readonly highIsExclusive?: boolean
  readonly hedge?: 'approximately' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly' | 'order-of-magnitude' | 'range' | 'fraction'
  /** The value in one string: `12`, `~1000`, `>12000`, `>=5`, `10..20`, `10000..`, `33.3%`. */
  readonly value: string
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'money' | 'measure' | 'age' | 'temperature' | 'fraction'
  /** `USD`, `kilometre`, `year` … */
  readonly unit?: string
}

/** What an entity is; a kind never changes into another by merging, except from `other`. */
export type EntityKind = 'person' | 'group' | 'organisation' | 'state' | 'place' | 'document' | 'event' | 'other'

/** One phrase that stands for somebody or something. `from` and `to` are token indices in the sentence, `to` exclusive. */
export type Mention = Span & {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Token index of its head word in the sentence. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
}

/** Mentions of one report that stand for the same; a name that stands alone is a chain of one. */
export type Chain = {
  /** `c` and its number in the report, in order of first mention. */
  readonly id: string
  readonly kind: EntityKind
  readonly mentions: readonly Mention[]
}

/** All that language tells of one report. */
export type Parse = {
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly Quantity[]
  readonly chains: readonly Chain[]
  readonly problems: readonly Problem[]
}
