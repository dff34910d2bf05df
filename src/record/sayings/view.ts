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
const kindNumbers: ReadonlyMap<CueKind | undefined, number> = new Map(cueKinds.map((kind, index) => [kind, 1 + index]))
const blockNumbers: Record<string, number> = {title: 1, heading: 1, standfirst: 0, paragraph: 0, caption: 2, list: 2}

/** The views of all sentences, with the outermost quotations of the report in order. */
export function viewsOf(parse: Parse, quotations: readonly Quotation[]): View[] {
  const quoted = new QuotedRuns(quotations)
  return parse.sentences.map((sentence, at) => viewOf(parse, sentence, {at, quoted}))
}

// Hot: plain loops over the tokens; with `Int32Array.from` and a function each, views took a third of the time of sayings.
function viewOf(parse: Parse, sentence: Sentence, {at, quoted}: {at: number; quoted: QuotedRuns}): View {
  const {tokens} = sentence
  const size = tokens.length
  const [words, lemmas, tags, relations, heads] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  const [marks, kinds] = [new Uint8Array(size), new Uint8Array(size)]
  for (let token = 0; token < size; token++) {
    const {text, lemma, upos, xpos, relation, head, start, end} = tokens[token]!
    words[token] = hashText(text.toLowerCase())
    lemmas[token] = hashText(lemma)
    tags[token] = hashOfName(xpos)
    relations[token] = hashOfName(relation)
    heads[token] = head < size ? head : -1
    marks[token] = quoted.stateOf(start, end)
    kinds[token] = kindNumbers.get((upos === 'NOUN' ? cueNouns : cueVerbs).get(lemma)) ?? 0
  }
  const block = blockNumbers[parse.report.blocks[sentence.block]?.kind ?? 'paragraph'] ?? 0
  return {sentence, at, size, words, lemmas, tags, relations, heads, kids: kidsOf(heads), ...edgesOf(heads), quoted: marks, kinds, block}
}

const hashes = new Map<string, number>()

// Tags and relations are a hundred names; a treebank with other names only makes the map longer.
function hashOfName(name: string): number {
  const kept = hashes.get(name)
  if (kept !== undefined) return kept
  const hash = hashText(name)
  hashes.set(name, hash)
  return hash
}

function kidsOf(heads: Int32Array): number[][] {
  const kids: number[][] = []
  for (let token = 0; token < heads.length; token++) kids.push([])
  for (let token = 0; token < heads.length; token++) if (heads[token]! >= 0) kids[heads[token]!]!.push(token)
  return kids
}

// Each token widens the edges of all that it hangs below; a walk longer than the sentence is a cycle.
function edgesOf(heads: Int32Array): {first: Int32Array; last: Int32Array} {
  const first = new Int32Array(heads.length)
  const last = new Int32Array(heads.length)
  for (let token = 0; token < heads.length; token++) first[token] = last[token] = token
  for (let token = 0; token < heads.length; token++)
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
