import type {EntityKind, Mention} from '../../model/parse.ts'

/** What may be merged with what: a group with an organisation, never a person with a place. */
export type Family = 'person' | 'body' | 'people' | 'state' | 'place' | 'document' | 'event' | 'other'

/** “In report R these mentions stand for one”: a chain, or the part of it that is meant in one sense (Moscow the city, Moscow the state). */
export type Bearer = {
  /** `rabc/c4`, and `rabc/c4/state` for a part of a chain. */
  readonly key: string
  readonly report: string
  readonly chain?: string
  readonly kind: EntityKind
  readonly family: Family
  readonly mentions: readonly Mention[]
  /** Names as written, each once, in order of first mention; nominal phrases stand apart. */
  readonly names: readonly string[]
  readonly nominals: readonly string[]
  /** ISO 3166-1 alpha-3 of the state that it is, or whose capital or people it is. */
  readonly country?: string
  /** The name that a phrase without one stands for: Moscow of “the Russian capital”. */
  readonly standIn?: string
  /** Offices that the words before its names give it: `RUS:foreign minister`. */
  readonly offices: readonly string[]
  /** Found in a block that was not parsed: it stands for nobody by itself. */
  readonly isUnparsed?: true
  /** A phrase without a name, once, of whom nothing is said. */
  readonly isIdle?: true
}

const families: Readonly<Record<EntityKind, Family>> = {
  person: 'person',
  group: 'body',
  organisation: 'body',
  state: 'state',
  place: 'place',
  document: 'document',
  event: 'event',
  other: 'other',
}

/** Group → body. */
export function familyOf(kind: EntityKind): Family {
  return families[kind]
}
