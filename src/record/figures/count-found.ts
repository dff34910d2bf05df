import type {Quantity} from '../../model/parse.ts'
import type {Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'

/** “NUMBER of COUNTED”, as token ranges of one sentence. */
export type CountFound = {
  /** The number with what it counts: “over 12,000 terrorists”. */
  readonly phrase: Range
  /** What is counted, without the number; none in “12 were killed”. */
  readonly counted?: Range
  /** The head word of the phrase, whose place in the tree tells what becomes of the counted. */
  readonly head: number
}

/** A way in which a number counts; the first rule that matches has it. */
export type FigureRule = {
  readonly name: string
  readonly example: string
  /** What looks alike and counts nothing. */
  readonly twin: string
  /** Share right of 0..1 on an audited sample; see measure/audits. */
  readonly confidence: number
  /** Whether it stands only where a word of the sentence tells what is counted: killed, arrested, cost. */
  readonly needsOutcome?: boolean
  readonly match: (scene: Scene, quantity: Quantity & Range) => CountFound | undefined
}
