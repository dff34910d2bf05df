export type SkipGramOptions = {
  words: number
  size: number
  window: number
  negatives: number
  rounds: number
  random: () => number
  say: (text: string) => void
}

const steps = 1000
const sigmoidTable = Float32Array.from({length: steps + 1}, (_, at) => 1 / (1 + Math.exp(-(at / steps) * 12 + 6)))
const sigmoid = (x: number): number => (x >= 6 ? 1 : x <= -6 ? 0 : sigmoidTable[Math.round(((x + 6) / 12) * steps)]!)

/** Learns a vector for every word by telling its neighbours from words drawn at random (Mikolov and others 2013); `text` holds numbers of words. */
export function skipGram(text: Int32Array, options: SkipGramOptions): Float32Array {
  const {words, size, random} = options
  const counts = new Float64Array(words)
  for (const word of text) counts[word]!++
  const keep = counts.map((count) => Math.min(1, Math.sqrt((1e-4 * text.length) / Math.max(count, 1))))
  const drawn = drawingTable(counts)
  const vectors = Float32Array.from({length: words * size}, () => (random() - 0.5) / size)
  const contexts = new Float32Array(words * size)
  const step = new Float32Array(size)
  const total = text.length * options.rounds
  for (let round = 0; round < options.rounds; round++) {
    let thinned: Int32Array = text.filter((word) => random() < keep[word]!)
    for (let at = 0; at < thinned.length; at++) {
      const rate = Math.max(0.0005, 0.03 * (1 - (round * text.length + (at / thinned.length) * text.length) / total))
      const reach = 1 + Math.floor(random() * options.window)
      for (let other = Math.max(0, at - reach); other <= Math.min(thinned.length - 1, at + reach); other++)
        if (other !== at) learnPair(thinned[at]!, thinned[other]!, rate)
    }
    options.say(`skip-gram ${round + 1}: ${thinned.length} words`)
    thinned = new Int32Array()
  }
  return vectors

  function learnPair(centre: number, neighbour: number, rate: number): void {
    const row = centre * size
    step.fill(0)
    for (let negative = 0; negative <= options.negatives; negative++) {
      const target = negative === 0 ? neighbour : drawn[Math.floor(random() * drawn.length)]!
      if (negative > 0 && target === neighbour) continue
      const column = target * size
      let dot = 0
      for (let i = 0; i < size; i++) dot += vectors[row + i]! * contexts[column + i]!
      const error = ((negative === 0 ? 1 : 0) - sigmoid(dot)) * rate
      for (let i = 0; i < size; i++) {
        step[i]! += error * contexts[column + i]!
        contexts[column + i]! += error * vectors[row + i]!
      }
    }
    for (let i = 0; i < size; i++) vectors[row + i]! += step[i]!
  }
}

// A word stands in the table as often as its count to the power of 3/4: the rare are drawn a little more than they occur.
function drawingTable(counts: Float64Array): Int32Array {
  const weights = counts.map((count) => count ** 0.75)
  const sum = weights.reduce((left, right) => left + right, 0)
  const table = new Int32Array(1 << 20)
  let word = 0
  let reached = weights[0]! / sum
  for (let at = 0; at < table.length; at++) {
    table[at] = word
    while (at / table.length > reached && word < counts.length - 1) reached += weights[++word]! / sum
  }
  return table
}
