/** Which word follows which, how often: rows of successors and of predecessors, each in order of the words' numbers. */
export type Bigrams = {
  readonly words: number
  readonly counts: Int32Array
  readonly nextFrom: Int32Array
  readonly next: Int32Array
  readonly nextCount: Int32Array
  readonly previousFrom: Int32Array
  readonly previous: Int32Array
  readonly previousCount: Int32Array
}

/** Bigrams of a text given as numbers of words. */
export function countBigrams(text: Int32Array, words: number): Bigrams {
  const counts = new Int32Array(words)
  for (const word of text) counts[word]!++
  const forward = countPairs(text, words, false)
  const backward = countPairs(text, words, true)
  return {
    words,
    counts,
    nextFrom: forward.from,
    next: forward.other,
    nextCount: forward.count,
    previousFrom: backward.from,
    previous: backward.other,
    previousCount: backward.count,
  }
}

function countPairs(text: Int32Array, words: number, turned: boolean): {from: Int32Array; other: Int32Array; count: Int32Array} {
  const keys = new Float64Array(text.length - 1)
  for (let at = 0; at + 1 < text.length; at++) keys[at] = turned ? text[at + 1]! * words + text[at]! : text[at]! * words + text[at + 1]!
  keys.sort()
  const from = new Int32Array(words + 1)
  const other = new Int32Array(keys.length)
  const count = new Int32Array(keys.length)
  let size = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!
    if (at === 0 || key !== keys[at - 1]) {
      const first = Math.floor(key / words)
      other[size++] = key - first * words
      from[first + 1] = size
    }
    count[size - 1]!++
  }
  for (let word = 1; word <= words; word++) from[word] = Math.max(from[word]!, from[word - 1]!)
  return {from, other: other.subarray(0, size), count: count.subarray(0, size)}
}
