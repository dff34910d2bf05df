import {labelCount, mayFollow} from '../../src/parse/names/labels.ts'

const L = labelCount
const allowed = Uint8Array.from({length: L * L}, (_, at) => (mayFollow(Math.floor(at / L), at % L) ? 1 : 0))
const mayBegin = Uint8Array.from({length: L}, (_, label) => (mayFollow(-1, label) ? 1 : 0))
const mayEnd = Uint8Array.from({length: L}, (_, label) => (mayFollow(label, -1) ? 1 : 0))

/** Room for the sums over all sequences of labels of a sentence. */
export type Lattice = {
  readonly node: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
  /** Probability of label y at word `at`. */
  readonly share: Float64Array
  /** Expected number of times that a label follows another. */
  readonly pair: Float64Array
  readonly edge: Float64Array
}

/** A lattice for sentences of at most `longest` words. */
export function makeLattice(longest: number): Lattice {
  const size = () => new Float64Array(longest * L)
  return {node: size(), alpha: size(), beta: size(), share: size(), pair: new Float64Array((L + 1) * L), edge: new Float64Array((L + 1) * L)}
}

const whereTo: number[][] = Array.from({length: L}, (_, x) => Array.from({length: L}, (_, y) => y).filter((y) => allowed[x * L + y]))
const whereFrom: number[][] = Array.from({length: L}, (_, y) => Array.from({length: L}, (_, x) => x).filter((x) => allowed[x * L + y]))

// Probabilities, not logarithms: node scores become exp(score − best of the word), alpha is normalised word by word.
/** From `node` (a row of scores a word; -Infinity for labels that cannot be) to `share` and `pair`. */
export function forwardBackward(lattice: Lattice, follows: Float32Array, scale: number, length: number): void {
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
