import type {Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'

/** “TARGET is called LABEL, by HOLDER”, as token ranges of one sentence. */
export type LabelFound = {
  readonly label: Range
  /** Who or what is called so; the labelled phrase itself where nobody is named. */
  readonly target: Range
  /** Who calls it so, where the clause says it. */
  readonly holder?: Range
  /** The token whose polarity counts: the verb of naming, or the label. */
  readonly at: number
  readonly evidence: Range
}

/** A way in which a report calls somebody or something; `match` is asked for every token. */
export type LabelRule = {
  readonly name: string
  readonly example: string
  /** What looks alike and calls nobody anything. */
  readonly twin: string
  /** Share right of 0..1 on an audited sample; see measure/audits. */
  readonly confidence: number
  readonly match: (scene: Scene, at: number) => readonly LabelFound[]
}

/** The smallest range around all. */
export function around(...ranges: readonly (Range | undefined)[]): Range {
  const all = ranges.filter((range) => range !== undefined)
  return {from: Math.min(...all.map(({from}) => from)), to: Math.max(...all.map(({to}) => to))}
}
