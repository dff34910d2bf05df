import {labelCount, mayFollow} from '../../src/parse/names/labels.ts'

// A word without features is outside of every name.
/** A text for the learner: the features of word `i` are `features[from[i]] … features[from[i + 1]]`, numbers of columns; `sentences` holds where each begins. */
export type Examples = {readonly features: Int32Array; readonly from: Int32Array; readonly gold: Uint8Array; readonly sentences: Int32Array}

/** Weights of features (`columns` rows of `labelCount`) and of one label after another (`labelCount + 1` rows: the last is the start). */
export type Field = {readonly weights: Float32Array; readonly follows: Float32Array}

export type CrfOptions = {
  readonly columns: number
  readonly rounds: number
  /** Strength of the L2 prior: the penalty is `prior/2 · |w|²` over the whole text. */
  readonly prior: number
  /** Of the first step; it falls in a straight line to nothing. */
  readonly rate: number
  /** Share of the features that are hidden from each word each time, so that none is relied on alone. */
  readonly hidden: number
  readonly random: () => number
  readonly after: (round: number) => void
}

const L = labelCount
const allowed = Uint8Array.from({length: L * L}, (_, at) => (mayFollow(Math.floor(at / L), at % L) ? 1 : 0))
const mayBegin = Uint8Array.from({length: L}, (_, label) => (mayFollow(-1, label) ? 1 : 0))
const mayEnd = Uint8Array.from({length: L}, (_, label) => (mayFollow(label, -1) ? 1 : 0))

// Stochastic gradient on the log-likelihood of a linear-chain CRF, one sentence a step; the L2 prior acts through `scale` (Bottou's trick).
/** Learns a linear-chain conditional random field. */
export function learnCrf(examples: Examples, options: CrfOptions): Field {
  const {columns, random} = options
  const weights = new Float32Array(columns * L)
  const follows = new Float32Array((L + 1) * L)
  const order = Int32Array.from({length: examples.sentences.length - 1}, (_, at) => at)
  const decay = options.prior / order.length
  let scale = 1
  // The mean of the last third of the rounds: single steps swing by some tenths of a point.
  const firstKept = Math.floor((options.rounds * 2) / 3)
  const mean = {weights: new Float32Array(columns * L), follows: new Float32Array((L + 1) * L)}
  const steps = options.rounds * order.length
  let step = 0
  const longest = Math.max(...order.map((at) => examples.sentences[at + 1]! - examples.sentences[at]!))
  const lattice = makeLattice(longest)
  const kept = new Int32Array(examples.features.length > 0 ? 400 * longest : 0)
  const keptFrom = new Int32Array(longest + 1)
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random)
    for (const sentence of order) {
      const rate = options.rate * (1 - step++ / steps)
      const begin = examples.sentences[sentence]!
      const length = examples.sentences[sentence + 1]! - begin
      hide(begin, length)
      score(length)
      forwardBackward(lattice, follows, scale, length)
      scale *= 1 - rate * decay
      update(begin, length, rate / scale)
      if (scale < 1e-5) rescale()
    }
    rescale()
    if (round >= firstKept) {
      for (let at = 0; at < weights.length; at++) mean.weights[at]! += weights[at]! / (options.rounds - firstKept)
      for (let at = 0; at < follows.length; at++) mean.follows[at]! += follows[at]! / (options.rounds - firstKept)
    }
    options.after(round)
  }
  return mean

  function hide(begin: number, length: number): void {
    let size = 0
    for (let at = 0; at < length; at++) {
      keptFrom[at] = size
      for (let f = examples.from[begin + at]!; f < examples.from[begin + at + 1]!; f++)
        if (options.hidden === 0 || random() >= options.hidden) kept[size++] = examples.features[f]! * L
    }
    keptFrom[length] = size
  }

  function score(length: number): void {
    const {node} = lattice
    const whole = scale / (1 - options.hidden)
    for (let at = 0; at < length; at++) {
      const row = at * L
      for (let y = 0; y < L; y++) node[row + y] = 0
      for (let f = keptFrom[at]!; f < keptFrom[at + 1]!; f++) {
        const column = kept[f]!
        for (let y = 0; y < L; y++) node[row + y]! += weights[column + y]!
      }
      if (keptFrom[at] === keptFrom[at + 1]) node.fill(Number.NEGATIVE_INFINITY, row + 1, row + L)
      else for (let y = 0; y < L; y++) node[row + y]! *= whole
    }
  }

  function update(begin: number, length: number, rate: number): void {
    const {share, pair} = lattice
    const change = new Float64Array(L)
    for (let at = 0; at < length; at++) {
      const gold = examples.gold[begin + at]!
      for (let y = 0; y < L; y++) change[y] = (rate * ((y === gold ? 1 : 0) - share[at * L + y]!)) / (1 - options.hidden)
      for (let f = keptFrom[at]!; f < keptFrom[at + 1]!; f++) {
        const column = kept[f]!
        for (let y = 0; y < L; y++) weights[column + y]! += change[y]!
      }
      const previous = at === 0 ? L : examples.gold[begin + at - 1]!
      follows[previous * L + gold]! += rate
    }
    for (let at = 0; at < follows.length; at++) follows[at]! -= rate * pair[at]!
  }

  function rescale(): void {
    for (let at = 0; at < weights.length; at++) weights[at]! *= scale
    for (let at = 0; at < follows.length; at++) follows[at]! *= scale
    scale = 1
  }
}

type Lattice = {
  readonly node: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
  /** Probability of label y at word `at`. */
  readonly share: Float64Array
  /** Expected number of times that a label follows another. */
  readonly pair: Float64Array
  readonly edge: Float64Array
}

function makeLattice(longest: number): Lattice {
  const size = () => new Float64Array(longest * L)
  return {node: size(), alpha: size(), beta: size(), share: size(), pair: new Float64Array((L + 1) * L), edge: new Float64Array((L + 1) * L)}
}

const whereTo: number[][] = Array.from({length: L}, (_, x) => Array.from({length: L}, (_, y) => y).filter((y) => allowed[x * L + y]))
const whereFrom: number[][] = Array.from({length: L}, (_, y) => Array.from({length: L}, (_, x) => x).filter((x) => allowed[x * L + y]))

// Probabilities, not logarithms: node scores become exp(score − best of the word), alpha is normalised word by word.
function forwardBackward(lattice: Lattice, follows: Float32Array, scale: number, length: number): void {
  const {node, alpha, beta, share, pair, edge} = lattice
  for (let at = 0; at < edge.length; at++) edge[at] = Math.exp(scale * follows[at]!)
  for (let at = 0; at < length; at++) {
    let most = Number.NEGATIVE_INFINITY
    for (let y = 0; y < L; y++) if (node[at * L + y]! > most) most = node[at * L + y]!
    for (let y = 0; y < L; y++) node[at * L + y] = Math.exp(node[at * L + y]! - most)
  }
  for (let at = 0; at < length; at++) {
    let sum = 0
    for (let y = 0; y < L; y++) {
      let into = 0
      if (node[at * L + y] === 0) {
        alpha[at * L + y] = 0
        continue
      }
      if (at === 0) into = mayBegin[y] ? edge[L * L + y]! : 0
      else for (const x of whereFrom[y]!) into += alpha[(at - 1) * L + x]! * edge[x * L + y]!
      const value = into * node[at * L + y]! * (at === length - 1 ? mayEnd[y]! : 1)
      alpha[at * L + y] = value
      sum += value
    }
    sum = sum > 1e-300 ? 1 / sum : 1e300
    for (let y = 0; y < L; y++) alpha[at * L + y]! *= sum
  }
  for (let y = 0; y < L; y++) beta[(length - 1) * L + y] = mayEnd[y]!
  for (let at = length - 2; at >= 0; at--) {
    let sum = 0
    for (let x = 0; x < L; x++) {
      let value = 0
      if (alpha[at * L + x]! > 0) for (const y of whereTo[x]!) value += edge[x * L + y]! * node[(at + 1) * L + y]! * beta[(at + 1) * L + y]!
      beta[at * L + x] = value
      sum += value
    }
    for (let x = 0; x < L; x++) beta[at * L + x]! /= sum
  }
  pair.fill(0)
  for (let at = 0; at < length; at++) {
    let sum = 0
    for (let y = 0; y < L; y++) sum += share[at * L + y] = alpha[at * L + y]! * beta[at * L + y]!
    for (let y = 0; y < L; y++) share[at * L + y]! /= sum
    if (at === 0) for (let y = 0; y < L; y++) pair[L * L + y]! += share[y]!
    else countPairs(at)
  }

  function countPairs(at: number): void {
    let sum = 0
    for (let x = 0; x < L; x++) for (const y of whereTo[x]!) sum += alpha[(at - 1) * L + x]! * edge[x * L + y]! * node[at * L + y]! * beta[at * L + y]!
    for (let x = 0; x < L; x++) {
      const left = alpha[(at - 1) * L + x]! / sum
      if (left < 1e-9) continue
      for (const y of whereTo[x]!) pair[x * L + y]! += left * edge[x * L + y]! * node[at * L + y]! * beta[at * L + y]!
    }
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}
