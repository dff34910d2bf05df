import type {Sentence} from '../../model/parse.ts'
import type {Draft} from './saying.ts'
import type {View} from './view.ts'

type Run = {readonly from: number; readonly to: number}

// “as the envoy of the three northern provinces put it” has ten words between “as” and the verb.
const longest = 12

/** “As X wrote, Y”, “Y, as X put it, Z”: what is said is what stands around such a clause, if nothing is said inside it. */
export function toldInPassing(view: View, draft: Draft): Draft {
  const clause = asClause(view.sentence, draft.token)
  if (!clause) return draft
  const last = endOf(view)
  const after = {from: Math.min(clause.to + 1, last), to: last}
  const before = {from: 0, to: clause.from - 1}
  const content = around(view, before, after)
  return content.length === 0 ? draft : {...draft, content}
}

// In the middle, a quotation that follows at once is all that is said: “the aim, as stated by X, of “unity””.
function around(view: View, before: Run, after: Run): Run[] {
  const pieces = [before, after].filter(({from, to}) => to - from > 1)
  const opens = view.quoted.subarray(after.from, after.from + 2).indexOf(2)
  if (pieces.length < 2 || opens < 0 || before.to <= 0) return pieces
  const closes = view.quoted.indexOf(3, after.from + opens)
  return [{from: after.from + opens, to: closes < 0 ? after.to : closes + 1}]
}

/** The words from “as” to before the comma that ends the clause; the cue is its last verb and has no object but “it”. */
export function asClause({tokens}: Sentence, cue: number): Run | undefined {
  if (!/^VB/.test(tokens[cue]!.xpos)) return undefined
  let from = cue - 1
  while (from >= 0 && cue - from <= longest && !/^as$/i.test(tokens[from]!.text)) from--
  if (from < 0 || cue - from > longest || !/^as$/i.test(tokens[from]!.text)) return undefined
  if (from > 0 && !/^[,(–—]|^--$/.test(tokens[from - 1]!.text)) return undefined
  let to = cue + 1
  while (to < tokens.length && !/^[,)–—.:]|^--$/.test(tokens[to]!.text)) to++
  const says = tokens.slice(cue + 1, to).some(({head, relation, lemma}) => head === cue && /^(?:obj|ccomp|xcomp|parataxis)/.test(relation) && lemma !== 'it')
  const verbs = tokens.slice(cue + 1, to).some(({xpos}) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos))
  return says || verbs ? undefined : {from, to}
}

function endOf({sentence: {tokens}}: View): number {
  let last = tokens.length
  while (last > 0 && /^[.!?]$/.test(tokens[last - 1]!.text)) last--
  return last
}
