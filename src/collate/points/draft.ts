import type {Reading} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'

export type Stance = Reading['stance']

/** How two values stand to each other. `narrower`: the left is the more exact; `supersedes`: the left is a later state of the same; `apart`: neither says anything of the other. */
export type Relation = {
  readonly is: 'same' | 'apart' | 'narrower' | 'wider' | 'compatible' | 'excludes' | 'supersedes' | 'superseded'
  /** Words for people, where the kind of relation does not say enough: “arrive and gather are different acts”. */
  readonly because?: string
}

/** One statement's answer to a question: `value` in words for people, `key` for comparing. */
export type Answer<Key = unknown> = {
  readonly statement: Statement
  readonly value: string
  readonly key: Key
  /** What else stands on the same words; part of the reading's statements. */
  readonly besides?: readonly Statement[]
  /** Where the stance is not the one that the statement has by itself. */
  readonly stance?: Stance
  readonly holders?: readonly string[]
}

/** One question with the answers found, before it is judged. */
export type Draft<Key = unknown> = {
  readonly aspect: string
  /** What makes the question this one: part of the id. */
  readonly about: readonly string[]
  readonly question: string
  readonly answers: readonly Answer<Key>[]
  readonly relate: (left: Answer<Key>, right: Answer<Key>) => Relation
  /** Words (as written) of which a report that says nothing of it has no two in one sentence. */
  readonly lookedFor: readonly string[]
  /** 0 to 1: how much an analyst cares about this aspect of this event. */
  readonly importance: number
  /** A question that is worth a row even if one report alone answers it: a toll, who signed. */
  readonly isTyped: boolean
  /** Versions of one text that part on it are a row too: what an editor added or changed. */
  readonly countsVersions?: boolean
  /** Who part are speakers that reports quote: a report that quotes both sides neither settles it nor contradicts itself. */
  readonly isBetweenSpeakers?: boolean
}
