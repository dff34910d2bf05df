import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import type {TaggedSentence} from '../tags/tagged.ts'

/** A sentence whose word `i` is a form of `lemmas[i]`. */
export type LemmatisedSentence = TaggedSentence & {readonly lemmas: readonly string[]}

/** A tagged report whose words have lemmas. */
export type Lemmatised = {readonly report: Report; readonly sentences: readonly LemmatisedSentence[]; readonly problems: readonly Problem[]}
