const pattern = /[\p{L}\p{N}]+(?:['’.\-–][\p{L}\p{N}]+)*/gu

/** A word with its place, before any folding. */
export type Word = {readonly text: string; readonly start: number; readonly end: number}

/** “Nice’s toll: 84.” → Nice’s, toll, 84. Linear in the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const {0: word, index} of text.matchAll(pattern)) words.push({text: word, start: index, end: index + word.length})
  return words
}
