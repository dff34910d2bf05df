import type {Softmax} from '../src/record/events/softmax.ts'
import {bucketOf} from '../src/record/events/softmax.ts'

export type Example = {readonly features: readonly number[]; readonly gold: number}

export type SoftmaxOptions = {readonly classes: readonly string[]; readonly bits: number; readonly rounds: number; readonly decay: number}

/** Fits a softmax classifier by Adagrad over the examples in a fixed shuffled order: the same examples give the same weights. */
export function trainSoftmax(examples: readonly Example[], {classes, bits, rounds, decay}: SoftmaxOptions): Softmax {
  const size = classes.length
  const buckets = 1 << bits
  const weights = new Float32Array(buckets * size)
  const squares = new Float32Array(buckets * size).fill(1e-4)
  const rows = examples.map(({features, gold}) => ({at: [...new Set(features.map((feature) => bucketOf(feature, buckets)))], gold}))
  const scores = new Float64Array(size)
  for (let round = 0; round < rounds; round++)
    for (const index of order(rows.length, round)) {
      const {at, gold} = rows[index]!
      const norm = 1 / Math.sqrt(Math.max(1, at.length))
      scores.fill(0)
      for (const bucket of at) for (let k = 0; k < size; k++) scores[k]! += weights[bucket * size + k]!
      let top = -Infinity
      for (let k = 0; k < size; k++) {
        scores[k]! *= norm
        top = Math.max(top, scores[k]!)
      }
      let sum = 0
      for (let k = 0; k < size; k++) {
        scores[k] = Math.exp(scores[k]! - top)
        sum += scores[k]!
      }
      for (let k = 0; k < size; k++) {
        const slope = (scores[k]! / sum - (k === gold ? 1 : 0)) * norm
        for (const bucket of at) {
          const place = bucket * size + k
          const pull = slope + decay * weights[place]!
          squares[place]! += pull * pull
          weights[place]! -= (0.5 * pull) / Math.sqrt(squares[place]!)
        }
      }
    }
  return {classes, buckets, weights, scale: 1}
}

// A shuffle by a linear congruential generator: seeded by the round.
function order(length: number, round: number): number[] {
  const list = Array.from({length}, (_, index) => index)
  let state = (round + 1) * 2654435761
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}
