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
  return isTree(heads, size) ? heads : spanningTree(scores, size, top)
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

function isTree(heads: Int32Array, size: number): boolean {
  return cycleIn(heads, size).length === 0
}

/** The words of one cycle, or none. */
function cycleIn(heads: Int32Array, root: number): number[] {
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    let at = start
    while (at !== root && at >= 0 && seen[at] === 0) {
      seen[at] = start + 1
      at = heads[at]!
    }
    if (at !== root && at >= 0 && seen[at] === start + 1) {
      const cycle = [at]
      for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next)
      return cycle
    }
  }
  return []
}

// Chu and Liu, Edmonds: contract each cycle into its first word, remembering which arcs stood for which.
function spanningTree(scores: Float32Array, size: number, top: number): Int32Array {
  const width = size + 1
  const weights = new Float64Array(size * width)
  for (let word = 0; word < size; word++)
    for (let head = 0; head <= size; head++)
      weights[word * width + head] = head === word || (head === size) !== (word === top) ? -Infinity : scores[word * width + head]!
  const alive = Array.from({length: size}, (_, word) => word)
  return contract(weights, size, alive)
}

function contract(weights: Float64Array, size: number, alive: readonly number[]): Int32Array {
  const width = size + 1
  const heads = new Int32Array(size).fill(-1)
  for (const word of alive) {
    let best = -1
    for (const head of [...alive, size]) if (head !== word && (best < 0 || weights[word * width + head]! > weights[word * width + best]!)) best = head
    heads[word] = best
  }
  const cycle = cycleIn(heads, size)
  if (cycle.length === 0) return heads
  return expand(weights, size, alive, heads, cycle)
}

function expand(weights: Float64Array, size: number, alive: readonly number[], heads: Int32Array, cycle: readonly number[]): Int32Array {
  const width = size + 1
  const inside = new Set(cycle)
  const outside = alive.filter((word) => !inside.has(word))
  const whole = cycle[0]!
  const smaller = weights.slice()
  const enters = new Int32Array(width)
  const leaves = new Int32Array(width)
  for (const head of [...outside, size]) {
    let best = cycle[0]!
    const gain = (word: number) => weights[word * width + head]! - weights[word * width + heads[word]!]!
    for (const word of cycle) if (gain(word) > gain(best)) best = word
    enters[head] = best
    smaller[whole * width + head] = gain(best)
  }
  for (const word of outside) {
    let best = cycle[0]!
    for (const head of cycle) if (weights[word * width + head]! > weights[word * width + best]!) best = head
    leaves[word] = best
    smaller[word * width + whole] = weights[word * width + best]!
  }
  const solved = contract(smaller, size, [...outside, whole])
  const result = heads.slice()
  for (const word of outside) result[word] = solved[word] === whole ? leaves[word]! : solved[word]!
  const entry = enters[solved[whole]!]!
  result[entry] = solved[whole]!
  return result
}
