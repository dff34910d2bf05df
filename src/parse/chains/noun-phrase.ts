import type {Sentence} from '../../model/parse.ts'

/** Token indices of a stretch of one sentence, `to` exclusive. */
export type Range = {readonly from: number; readonly to: number}

// What belongs to the phrase that stands for somebody, by how it hangs on the head word: as the annotators of GUM cut their mentions.
const leftIn = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'punct', 'appos', 'dep', 'goeswith'])
const rightIn = new Set(['nmod', 'flat', 'appos', 'acl', 'case', 'amod', 'nummod', 'compound', 'det', 'fixed', 'goeswith', 'punct', 'nmod'])

/** For every token, the indices of those that hang on it, in order. */
export function childrenOf(sentence: Sentence): number[][] {
  const children: number[][] = sentence.tokens.map(() => [])
  for (const [index, {head}] of sentence.tokens.entries()) if (head !== index) children[head]?.push(index)
  return children
}

/** First and last token below each token, itself in; a cycle counts as cut where it is met again. */
export function reachOf(sentence: Sentence, children: readonly (readonly number[])[]): {readonly first: Int32Array; readonly last: Int32Array} {
  const count = sentence.tokens.length
  const first = Int32Array.from({length: count}, (_, index) => index)
  const last = Int32Array.from({length: count}, (_, index) => index)
  const order = [...sentence.tokens.keys()].filter((index) => sentence.tokens[index]!.head < 0)
  for (let at = 0; at < order.length && at < count; at++) order.push(...children[order[at]!]!)
  for (const index of order.reverse()) {
    const parent = sentence.tokens[index]!.head
    if (parent < 0) continue
    first[parent] = Math.min(first[parent]!, first[index]!)
    last[parent] = Math.max(last[parent]!, last[index]!)
  }
  return {first, last}
}

/** The phrase around the head word: “a new study of schools” for “study”; `withMembers` takes the rest of a coordination in. */
export function phraseOf(
  sentence: Sentence,
  tree: {readonly children: readonly (readonly number[])[]; readonly reach: ReturnType<typeof reachOf>},
  head: number,
  withMembers = false,
): Range {
  const {tokens} = sentence
  let from = head
  let to = head + 1
  for (const child of tree.children[head]!.toReversed()) {
    if (child > head) continue
    if (!leftIn.has(plain(tokens[child]!.relation))) break
    from = Math.min(from, tree.reach.first[child]!)
  }
  for (const child of tree.children[head]!) {
    if (child < head) continue
    const relation = plain(tokens[child]!.relation)
    if (rightIn.has(relation) || (withMembers && relation === 'conj')) to = Math.max(to, tree.reach.last[child]! + 1)
    else if (relation !== 'cc') break
  }
  while (from < head && isEdge(tokens[from]!.upos)) from++
  while (to - 1 > head && isEdge(tokens[to - 1]!.upos)) to--
  return {from, to}
}

const isEdge = (upos: string): boolean => upos === 'PUNCT' || upos === 'CCONJ'

/** `acl:relcl` → `acl`. */
export function plain(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}
