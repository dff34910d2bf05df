/** Heads of the best tree with one root: `scores[word * (size + 1) + head]`, head `size` is the root. */
export function decodeHeads(scores: Float32Array, size: number): Int32Array {
  const width = size + 1
  const heads = new Int32Array(size)
  const top = rootOf(scores, size)
  for (let word = 0; word < size; word++) {
    let best = -1
    for (let head = 0; head < size; head++) if (head !== word && (best < 0 || scores[word * width + head]! > scores[word * width + best]!)) best = head
    heads[word] = word === top ? size : best
  }
  return cycleIn(heads, size).length === 0 ? heads : spanningTree(scores, size, top)
}

// The word whose score for the root leads its best other score the most.
function rootOf(scores: Float32Array, size: number): number {
  const width = size + 1
  let top = 0
  let lead = -Infinity
  for (let word = 0; word < size; word++) {
    let other = -Infinity
    for (let head = 0; head < size; head++) if (head !== word) other = Math.max(other, scores[word * width + head]!)
    const by = size === 1 ? 0 : scores[word * width + size]! - other
    if (by > lead) {
      lead = by
      top = word
    }
  }
  return top
}

/** The words of one cycle, or none; only words that are alive count, where it is told which are. */
function cycleIn(heads: Int32Array, root: number, alive?: Uint8Array): number[] {
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    if (alive && alive[start] === 0) continue
    let at = start
    while (at !== root && seen[at] === 0) {
      seen[at] = start + 1
      at = heads[at]!
    }
    if (at !== root && seen[at] === start + 1) {
      const cycle = [at]
      for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next)
      return cycle
    }
  }
  return []
}

/** A cycle that became one word, its first: how to part it again. */
type Contraction = {
  readonly cycle: readonly number[]
  readonly heads: readonly number[]
  /** Which word of the cycle takes the arc from a head outside. */
  readonly enters: Int32Array
  /** Which word of the cycle a word outside hangs on. */
  readonly leaves: Int32Array
}

// Chu and Liu, Edmonds: each cycle becomes its first word; only that word has to look for its head anew, so the work grows with the square of the words.
function spanningTree(scores: Float32Array, size: number, top: number): Int32Array {
  const weights = weightsOf(scores, size, top)
  const heads = Int32Array.from({length: size}, (_, word) => bestHead(weights, size, word))
  const alive = new Uint8Array(size).fill(1)
  const done: Contraction[] = []
  for (let cycle = cycleIn(heads, size, alive); cycle.length > 0; cycle = cycleIn(heads, size, alive)) done.push(contract(weights, size, {heads, alive, cycle}))
  for (const {cycle, heads: within, enters, leaves} of done.reverse()) {
    const whole = cycle[0]!
    const above = heads[whole]!
    for (let word = 0; word < size; word++) if (leaves[word]! >= 0 && heads[word] === whole) heads[word] = leaves[word]!
    for (const [index, word] of cycle.entries()) heads[word] = within[index]!
    heads[enters[above]!] = above
  }
  return heads
}

// Only `top` may hang on the root.
function weightsOf(scores: Float32Array, size: number, top: number): Float64Array {
  const width = size + 1
  const weights = new Float64Array(size * width)
  for (let word = 0; word < size; word++)
    for (let head = 0; head <= size; head++)
      weights[word * width + head] = head === word || (head === size) !== (word === top) ? -Infinity : scores[word * width + head]!
  return weights
}

function bestHead(weights: Float64Array, size: number, word: number, alive?: Uint8Array): number {
  const row = word * (size + 1)
  let best = word === size - 1 ? 0 : size - 1
  let most = -Infinity
  for (let head = 0; head <= size; head++) {
    if (head === word || (alive && head < size && alive[head] === 0) || !(weights[row + head]! > most)) continue
    best = head
    most = weights[row + head]!
  }
  return best
}

function contract(weights: Float64Array, size: number, {heads, alive, cycle}: {heads: Int32Array; alive: Uint8Array; cycle: readonly number[]}): Contraction {
  const width = size + 1
  const whole = cycle[0]!
  const within = cycle.map((word) => heads[word]!)
  const own = cycle.map((word, index) => weights[word * width + within[index]!]!)
  const enters = new Int32Array(width).fill(whole)
  const leaves = new Int32Array(size).fill(-1)
  for (const word of cycle) alive[word] = 0
  for (let other = 0; other <= size; other++) {
    if (other < size && alive[other] === 0) continue
    let gain = -Infinity
    for (const [index, word] of cycle.entries()) {
      const by = weights[word * width + other]! - own[index]!
      if (by > gain) {
        gain = by
        enters[other] = word
      }
    }
    if (other < size) leaves[other] = leave(weights, other * width, cycle)
    weights[whole * width + other] = gain
  }
  for (let word = 0; word < size; word++) {
    if (leaves[word]! < 0) continue
    weights[word * width + whole] = weights[word * width + leaves[word]!]!
    if (cycle.includes(heads[word]!)) heads[word] = whole
  }
  alive[whole] = 1
  heads[whole] = bestHead(weights, size, whole, alive)
  return {cycle, heads: within, enters, leaves}
}

function leave(weights: Float64Array, row: number, cycle: readonly number[]): number {
  let best = cycle[0]!
  for (const word of cycle) if (weights[row + word]! > weights[row + best]!) best = word
  return best
}
