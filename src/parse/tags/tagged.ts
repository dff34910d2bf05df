import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import type {SplitSentence} from '../split.ts'

/** A sentence whose word `i` is an `upos[i]` and an `xpos[i]` and hangs as `relations[i]` on word `heads[i]`; -1 is the root. */
export type TaggedSentence = SplitSentence & {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** A report whose words have parts of speech. */
export type Tagged = {readonly report: Report; readonly sentences: readonly TaggedSentence[]; readonly problems: readonly Problem[]}
