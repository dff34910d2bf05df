import type {Modality} from '../../model/statement.ts'
import type {ActPattern} from './act-patterns.ts'
import type {Filler} from './participants.ts'

/** An event as its rule found it, in token indices; `eventStatement` makes the statement. */
export type FoundEvent = {
  readonly rule: 'verb-act' | 'light-verb' | 'noun-takes-place' | 'noun-act' | 'plain-clause' | 'presence' | 'standing'
  /** The word whose clause says it. */
  readonly center: number
  /** The first and the last word that tell the act, `to` exclusive. */
  readonly trigger: {readonly from: number; readonly to: number}
  readonly verb: string
  readonly pattern?: ActPattern
  readonly fillers: readonly Filler[]
  /** Words that the clause keeps though their relation is that of another clause. */
  readonly keep: ReadonlySet<number>
  /** Event nouns told by this event, which tell none of their own. */
  readonly consumed: readonly number[]
  /** “declined to”, “refrains from”, “failed to”. */
  readonly isRefused: boolean
  /** The word to ask for polarity and modality. */
  readonly certain: number
  /** Where the rule itself knows: “is due in Oslo” is planned. */
  readonly holds?: Modality
}
