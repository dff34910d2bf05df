import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import type {SplitSentence} from '../split.ts'

/** A sentence whose word `i` is an `upos[i]` and an `xpos[i]`. */
export type TaggedSentence = SplitSentence & {readonly upos: readonly string[]; readonly xpos: readonly string[]}

/** A report whose words have parts of speech. */
export type Tagged = {readonly report: Report; readonly sentences: readonly TaggedSentence[]; readonly problems: readonly Problem[]}
