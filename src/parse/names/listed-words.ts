import {readWeights} from '../../weights/weights-file.ts'

/** Counts up whenever the lists or their order change. */
export const listsVersion = 1

let kept: ReadonlyMap<string, number> | undefined

// The lists as they were when the names were learnt: a word that joins the lexicon today means nothing to the weights of yesterday.
/** Which word lists a word in lower case is on, one bit a list. */
export function listsOf(lower: string): number {
  kept ??= readLists()
  return kept.get(lower) ?? 0
}

function readLists(): Map<string, number> {
  const {sections} = readWeights('name-lists', listsVersion)
  const bits = sections['bits'] as Int32Array
  const words = new TextDecoder().decode(sections['words'] as Uint8Array).split('\n')
  return new Map(words.map((word, at) => [word, bits[at]!]))
}
