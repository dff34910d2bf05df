import type {Draft} from './draft.ts'
import type {Ground} from './ground.ts'

/** One kind of question that reports answer. */
export type Aspect = {
  readonly name: string
  /** A question of this kind. */
  readonly example: string
  readonly find: (ground: Ground) => readonly Draft[]
}

/** A draft with a key of one's own type, for the list of all. */
export function asDraft<Key>(draft: Draft<Key>): Draft {
  return draft as unknown as Draft
}
