import type {Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'

/** “HOLDER is OFFICE for BODIES”, as token ranges of one sentence. */
export type RoleFound = {
  readonly holder: Range
  readonly bodies: readonly Range[]
  readonly office: Range
  /** The token whose clause says it: the office noun, or the verb of leading. */
  readonly at: number
}

/** A way in which a sentence says who is what for whom; `match` is asked for every token. */
export type RoleRule = {
  readonly name: string
  readonly example: string
  /** What looks alike and says no role. */
  readonly twin: string
  /** Share right of 0..1 on an audited sample; see measure/audits. */
  readonly confidence: number
  readonly match: (scene: Scene, at: number) => readonly RoleFound[]
}
