import type {Boosted} from '../../src/collate/identity/boosted.ts'
import {seeded} from '../random.ts'

export type BoostOptions = {
  readonly depth: number
  readonly trees: number
  readonly rate: number
  readonly least: number
  /** The share of rows and of features that each tree sees, drawn anew for each from a fixed seed. */
  readonly part?: number
  readonly weight?: (row: number) => number
}

const bins = 32

/** Fits boosted trees to rows of features (row-major in `values`) and labels 0 or 1 by gradient boosting on log loss over histograms of 32 quantiles. */
export function boost(values: Float32Array, labels: Uint8Array, {depth, trees, rate, least, part = 1, weight = () => 1}: BoostOptions): Boosted {
  const rows = labels.length
  const width = values.length / rows
  const {binned, edges} = binsOf(values, rows, width)
  const weights = Float32Array.from(labels, (_, row) => weight(row))
  const [all, positive] = [weights.reduce((sum, one) => sum + one, 0), labels.reduce((sum: number, label, row) => sum + label * weights[row]!, 0)]
  const base = Math.log(positive / (all - positive))
  const odds = new Float32Array(rows).fill(base)
  const inner = (1 << depth) - 1
  const features = new Uint8Array(trees * inner)
  const thresholds = new Float32Array(trees * inner).fill(Number.POSITIVE_INFINITY)
  const leaves = new Float32Array(trees << depth)
  const slopes = new Float32Array(rows)
  const curves = new Float32Array(rows)
  const nodes = new Uint8Array(rows)
  const random = seeded(7)
  for (let tree = 0; tree < trees; tree++) {
    const isSeen = Uint8Array.from({length: rows}, () => Number(random() < part))
    const seen = Array.from({length: width}, (_, feature) => feature).filter(() => random() < part)
    for (let row = 0; row < rows; row++) {
      const share = 1 / (1 + Math.exp(-odds[row]!))
      slopes[row] = (share - labels[row]!) * weights[row]!
      curves[row] = share * (1 - share) * weights[row]!
    }
    nodes.fill(0)
    for (let level = 0; level < depth; level++) {
      const first = (1 << level) - 1
      const splits = bestSplits({binned, slopes, curves, nodes, isSeen}, {rows, width, seen, first, count: 1 << level, least})
      for (const [index, split] of splits.entries())
        if (split) {
          features[tree * inner + first + index] = split.feature
          thresholds[tree * inner + first + index] = edges[split.feature * bins + split.bin]!
        }
      for (let row = 0; row < rows; row++) {
        const split = splits[nodes[row]! - first]
        nodes[row] = 2 * nodes[row]! + (split && binned[row * width + split.feature]! > split.bin ? 2 : 1)
      }
    }
    const sums = new Float64Array(2 << depth)
    for (let row = 0; row < rows; row++) {
      const leaf = nodes[row]! - inner
      if (!isSeen[row]) continue
      sums[2 * leaf]! += slopes[row]!
      sums[2 * leaf + 1]! += curves[row]!
    }
    for (let leaf = 0; leaf < 1 << depth; leaf++) leaves[(tree << depth) + leaf] = (-rate * sums[2 * leaf]!) / (sums[2 * leaf + 1]! + 1)
    for (let row = 0; row < rows; row++) odds[row]! += leaves[(tree << depth) + nodes[row]! - inner]!
  }
  return {depth, base, features, thresholds, leaves}
}

// A value falls in the bin of the first edge that is not below it.
function binsOf(values: Float32Array, rows: number, width: number): {binned: Uint8Array; edges: Float32Array} {
  const edges = new Float32Array(width * bins).fill(Number.POSITIVE_INFINITY)
  const binned = new Uint8Array(values.length)
  const step = Math.max(1, Math.floor(rows / 20_000))
  for (let feature = 0; feature < width; feature++) {
    const sample: number[] = []
    for (let row = 0; row < rows; row += step) sample.push(values[row * width + feature]!)
    const distinct = [...new Set(Float32Array.from(sample).sort())]
    const chosen =
      distinct.length < bins ? distinct : [...new Set(Array.from({length: bins - 1}, (_, at) => distinct[Math.floor(((at + 1) * distinct.length) / bins)]!))]
    for (const [at, edge] of chosen.entries()) edges[feature * bins + at] = edge
    for (let row = 0; row < rows; row++) {
      const value = values[row * width + feature]!
      let bin = 0
      while (bin < bins - 1 && edges[feature * bins + bin]! < value) bin++
      binned[row * width + feature] = bin
    }
  }
  return {binned, edges}
}

type Rows = {binned: Uint8Array; slopes: Float32Array; curves: Float32Array; nodes: Uint8Array; isSeen: Uint8Array}
type Level = {rows: number; width: number; seen: readonly number[]; first: number; count: number; least: number}
type Split = {feature: number; bin: number}

function bestSplits({binned, slopes, curves, nodes, isSeen}: Rows, {rows, width, seen, first, count, least}: Level): (Split | undefined)[] {
  const slopeSums = new Float64Array(count * width * bins)
  const curveSums = new Float64Array(count * width * bins)
  for (let row = 0; row < rows; row++) {
    if (!isSeen[row]) continue
    const from = (nodes[row]! - first) * width * bins
    const [slope, curve] = [slopes[row]!, curves[row]!]
    for (const feature of seen) {
      const place = from + feature * bins + binned[row * width + feature]!
      slopeSums[place]! += slope
      curveSums[place]! += curve
    }
  }
  return Array.from({length: count}, (_, node) => bestSplit(slopeSums, curveSums, {from: node * width * bins, seen, least}))
}

function bestSplit(
  slopeSums: Float64Array,
  curveSums: Float64Array,
  {from, seen, least}: {from: number; seen: readonly number[]; least: number},
): Split | undefined {
  let top = 1e-3
  let best: Split | undefined
  for (const feature of seen) {
    const place = from + feature * bins
    let [slopeAll, curveAll] = [0, 0]
    for (let bin = 0; bin < bins; bin++) {
      slopeAll += slopeSums[place + bin]!
      curveAll += curveSums[place + bin]!
    }
    let [slope, curve] = [0, 0]
    for (let bin = 0; bin < bins - 1; bin++) {
      slope += slopeSums[place + bin]!
      curve += curveSums[place + bin]!
      if (curve < least || curveAll - curve < least) continue
      const gain = slope ** 2 / (curve + 1) + (slopeAll - slope) ** 2 / (curveAll - curve + 1) - slopeAll ** 2 / (curveAll + 1)
      if (gain > top) {
        top = gain
        best = {feature, bin}
      }
    }
  }
  return best
}
