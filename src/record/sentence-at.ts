import type {Parse} from '../model/parse.ts'

/** Index of the sentence that holds the character at `position`, or of the last one that starts before it; -1 before the first. */
export function sentenceAt(parse: Parse, position: number): number {
  let low = 0
  let high = parse.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (parse.sentences[middle]!.start <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
