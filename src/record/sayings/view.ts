import {type CueKind, cueNouns, cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Parse, Sentence} from '../../model/parse.ts'
import {hashText} from '../../text/hash.ts'
import type {Quotation} from '../../text/quotation/quotations-in.ts'

/** A sentence as numbers, for the features: one row per token. */
export type View = {
  readonly sentence: Sentence
  /** Index of the sentence in the parse. */
  readonly at: number
  readonly size: number
  readonly words: Int32Array
  readonly lemmas: Int32Array
  readonly tags: Int32Array
  readonly relations: Int32Array
  readonly heads: Int32Array
  readonly kids: readonly (readonly number[])[]
  /** First and last token of the subtree of each token. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** 0 outside quotation marks, 1 inside, 2 where one opens, 3 where one closes. */
  readonly quoted: Uint8Array
  /** What the lexicon says of the word as a cue; 0 for nothing. */
  readonly kinds: Uint8Array
  /** 1 where the sentence is a title or heading, 2 in a caption or list, else 0. */
  readonly block: number
}

const cueKinds: readonly CueKind[] = ['say', 'think', 'expect', 'deny', 'doubt', 'ask', 'order', 'want', 'promise', 'agree', 'judge', 'show', 'learn', 'rumour']
const blockNumbers: Record<string, number> = {title: 1, heading: 1, standfirst: 0, paragraph: 0, caption: 2, list: 2}

/** The views of all sentences, with the outermost quotations of the report in order. */
export function viewsOf(parse: Parse, quotations: readonly Quotation[]): View[] {
  const quoted = new QuotedRuns(quotations)
  return parse.sentences.map((sentence, at) => viewOf(parse, sentence, {at, quoted}))
}

function viewOf(parse: Parse, sentence: Sentence, {at, quoted}: {at: number; quoted: QuotedRuns}): View {
  const {tokens} = sentence
  const size = tokens.length
  const heads = Int32Array.from(tokens, ({head}) => (head < size ? head : -1))
  const kids = kidsOf(heads)
  return {
    sentence,
    at,
    size,
    words: Int32Array.from(tokens, ({text}) => hashText(text.toLowerCase())),
    lemmas: Int32Array.from(tokens, ({lemma}) => hashText(lemma)),
    tags: Int32Array.from(tokens, ({xpos}) => hashText(xpos)),
    relations: Int32Array.from(tokens, ({relation}) => hashText(relation)),
    heads,
    kids,
    ...edgesOf(heads),
    quoted: Uint8Array.from(tokens, ({start, end}) => quoted.stateOf(start, end)),
    kinds: Uint8Array.from(tokens, ({lemma, upos}) => 1 + cueKinds.indexOf((upos === 'NOUN' ? cueNouns : cueVerbs).get(lemma) as CueKind)),
    block: blockNumbers[parse.report.blocks[sentence.block]?.kind ?? 'paragraph'] ?? 0,
  }
}

function kidsOf(heads: Int32Array): number[][] {
  const kids: number[][] = Array.from(heads, () => [])
  for (const [token, head] of heads.entries()) if (head >= 0) kids[head]!.push(token)
  return kids
}

// Each token widens the edges of all that it hangs below; a walk longer than the sentence is a cycle.
function edgesOf(heads: Int32Array): {first: Int32Array; last: Int32Array} {
  const first = Int32Array.from(heads.keys())
  const last = Int32Array.from(heads.keys())
  for (const token of heads.keys())
    for (let head = heads[token]!, steps = 0; head >= 0 && steps < heads.length; head = heads[head]!, steps++) {
      if (token < first[head]!) first[head] = token
      if (token > last[head]!) last[head] = token
    }
  return {first, last}
}

// Asked in order of the text, so one pass over the quotations answers all.
class QuotedRuns {
  private next = 0
  private readonly outer: readonly Quotation[]
  constructor(outer: readonly Quotation[]) {
    this.outer = outer
  }

  stateOf(start: number, end: number): number {
    while (this.next < this.outer.length && this.outer[this.next]!.end <= start) this.next++
    const run = this.outer[this.next]
    if (!run || end <= run.start) return 0
    if (start < run.innerStart) return 2
    return run.closed && end > run.innerEnd ? 3 : 1
  }
}
