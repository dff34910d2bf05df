import type {EntityKind, Name} from '../../model/parse.ts'
import type {Range} from './noun-phrase.ts'
import type {Pronoun} from './pronouns.ts'

export type Gender = 'man' | 'woman' | 'thing' | 'person' | 'any'
export type Count = 'one' | 'many' | 'any'

/** A phrase that may stand for what another phrase stands for, with all that linking asks of it. */
export type Candidate = {
  readonly sentence: number
  /** The whole noun phrase. */
  readonly phrase: Range
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The name at its head. */
  readonly name?: Name
  readonly pronoun?: Pronoun
  readonly kind: EntityKind
  readonly gender: Gender
  readonly count: Count
  /** The whole of a coordination: “Fatah and Hamas”. */
  readonly isWhole: boolean
  /** A part of a name that could stand alone; annotators mark it, reports do not speak of it. */
  readonly isNested: boolean
  /** How it opens: `the`, `a`, `this`, `whose` (a possessive), `bare`. */
  readonly opens: 'the' | 'a' | 'this' | 'whose' | 'bare'
  /** Lower case of the phrase without article and possessive mark. */
  readonly text: string
  /** Lemma of the head, lower case. */
  readonly lemma: string
  /** Relation of the head, plain. */
  readonly relation: string
  /** Words of the name that count for matching, lower case: without titles, articles, points. */
  readonly words: readonly string[]
  /** First letters of the words with a capital: “pflp”. */
  readonly initials: string
}
