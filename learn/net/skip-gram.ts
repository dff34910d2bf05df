import {seeded} from '../random.ts'
import {makeWorkspace} from './workspace.ts'

export type SkipGramOptions = {
  readonly words: number
  readonly size: number
  readonly window: number
  readonly rounds: number
  readonly seed: number
  readonly say: (text: string) => void
}

const negatives = 5
const firstRate = 0.04

/** A vector for every word, learnt by telling its near neighbours from words drawn at random (Mikolov and others 2013); 0 stands between sentences, 1 for rare words. */
export function skipGram(text: Int32Array, {words, size, window, rounds, seed, say}: SkipGramOptions): Float32Array {
  const {kernel, floats, take} = makeWorkspace(words * size * 2 + 1000)
  const whole = new Int32Array(kernel.memory.buffer)
  const random = seeded(seed)
  const vectors = take(words * size)
  const contexts = take(words * size)
  const step = take(size)
  const others = take(negatives + 4)
  for (let at = 0; at < words * size; at++) floats[vectors + at] = (random() - 0.5) / size
  const counts = new Float64Array(words)
  for (const word of text) counts[word]!++
  const keep = counts.map((count) => Math.min(1, Math.sqrt((1e-4 * text.length) / Math.max(count, 1))))
  const drawn = drawingTable(counts)
  for (let round = 0; round < rounds; round++) {
    const thinned = text.filter((word) => word === 0 || random() < keep[word]!)
    for (let at = 0; at < thinned.length; at++) {
      const word = thinned[at]!
      if (word < 2) continue
      const rate = firstRate * Math.max(0.02, 1 - (round + at / thinned.length) / rounds)
      const reach = 1 + Math.floor(random() * window)
      for (let by = -reach; by <= reach; by++) {
        const near = thinned[at + by]
        if (by === 0 || near === undefined || near < 2) continue
        whole[others] = (contexts + near * size) * 4
        for (let n = 1; n <= negatives; n++) whole[others + n] = (contexts + drawn[Math.floor(random() * drawn.length)]! * size) * 4
        kernel.neighbour((vectors + word * size) * 4, others * 4, negatives + 1, size, rate, step * 4)
      }
    }
    say(`vectors, round ${round + 1}: ${thinned.length} words`)
  }
  return floats.slice(vectors, vectors + words * size)
}

// A word stands in the table as often as its count to the power of 3/4: the rare are drawn a little more than they occur.
function drawingTable(counts: Float64Array): Int32Array {
  const weights = counts.map((count, word) => (word < 2 ? 0 : count ** 0.75))
  const sum = weights.reduce((one, other) => one + other, 0)
  const table = new Int32Array(1 << 20)
  let word = 2
  let reached = weights[2]! / sum
  for (let at = 0; at < table.length; at++) {
    table[at] = word
    while (at / table.length > reached && word < counts.length - 1) reached += weights[++word]! / sum
  }
  return table
}
