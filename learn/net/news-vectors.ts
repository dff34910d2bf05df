import {readSentences} from '../clusters/read-text.ts'
import {skipGram} from './skip-gram.ts'

/** A vector of `size` numbers for each form of the raw news, in lower case, digits as 0. */
export type NewsVectors = {readonly words: readonly string[]; readonly size: number; readonly vectors: Float32Array}

// Rarer forms stand in too few places to have a vector of their own: 28,000 remain.
const leastCount = 8
const size = 64
// Words before and words between sentences.
const fixed = 2
// Vectors are stretched to this size in the mean, near that of the rows that the net learns itself.
const wantedSize = 0.25

/** Learns vectors that put words of the same use side by side: two words each way, three rounds. */
export function newsVectors(corpora: string, say: (text: string) => void): NewsVectors {
  const counts = new Map<string, number>()
  const sentences: string[][] = []
  for (const sentence of readSentences(corpora)) {
    const lower = sentence.map((word) => word.toLowerCase())
    sentences.push(lower)
    for (const word of lower) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const frequent = [...counts].filter(([word, count]) => count >= leastCount && word.length < 30)
  const words = frequent.sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([word]) => word)
  const text = numbered(sentences, words)
  const learnt = skipGram(text, {words: words.length + fixed, size, window: 2, rounds: 3, seed: 5, say}).subarray(fixed * size)
  const stretch = wantedSize / Math.sqrt(learnt.reduce((sum, value) => sum + value * value, 0) / learnt.length)
  return {words, size, vectors: learnt.map((value) => value * stretch)}
}

function numbered(sentences: readonly string[][], words: readonly string[]): Int32Array {
  const numbers = new Map(words.map((word, index) => [word, index + fixed]))
  const text = new Int32Array(sentences.reduce((sum, sentence) => sum + sentence.length + 1, 0))
  let at = 0
  for (const sentence of sentences) {
    for (const word of sentence) text[at++] = numbers.get(word) ?? 1
    at++
  }
  return text
}
