import type {Sentence} from '../../model/parse.ts'
import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'

/** A report with its sentences, tagged and attached; names, times, quantities and chains are found on it. */
export type Parsed = {readonly report: Report; readonly sentences: readonly Sentence[]; readonly problems: readonly Problem[]}
