import {labelCount} from './labels.ts'

/** The weights of one pass: feature `f` of the list of hashes has `counts[f]` of them, for the labels at the same places. */
export type PassWeights = {readonly counts: Uint8Array; readonly labels: Uint8Array; readonly weights: Float32Array}

// Fractions of a weight that are told apart: all fit in 24 bits with eight to spare for the label.
const unit = 1 << 16

// Reading is bound by cache misses, so what is read together lies together: `places` has the hash and the number of each feature side by side
// (open addressing, half full at most; number 0 is an empty place), `entries` has the label and the weight in one number, both passes of a feature in a row.
/** Weights of all passes, made for adding up. */
export type WeightTable = {
  readonly passes: number
  readonly places: Int32Array
  readonly starts: Int32Array
  readonly entries: Int32Array
}

/** Lays weights out for adding up. */
export function weightTable(hashes: Int32Array, passes: readonly PassWeights[]): WeightTable {
  const size = 1 << Math.ceil(Math.log2(hashes.length * 2 + 2))
  const places = new Int32Array(2 * size)
  const starts = new Int32Array(hashes.length * passes.length + 1)
  const entries = new Int32Array(passes.reduce((sum, {weights}) => sum + weights.length, 0))
  const next = passes.map(() => 0)
  let end = 0
  for (let feature = 0; feature < hashes.length; feature++) {
    const hash = hashes[feature]!
    let place = (hash & (size - 1)) * 2
    while (places[place + 1] !== 0) place = (place + 2) & (2 * size - 1)
    places[place] = hash
    places[place + 1] = feature + 1
    for (let pass = 0; pass < passes.length; pass++) {
      const {counts, labels, weights} = passes[pass]!
      const to = next[pass]! + counts[feature]!
      for (let at = next[pass]!; at < to; at++) entries[end++] = (Math.round(weights[at]! * unit) << 8) | labels[at]!
      next[pass] = to
      starts[feature * passes.length + pass + 1] = end
    }
  }
  return {passes: passes.length, places, starts, entries}
}

const sums = new Int32Array(2 * labelCount)

/** Adds to `into[pass]`, from `place` on, the weights that the first `count` hashes have for each label; passes before `since` are left out. */
export function addWeights(table: WeightTable, hashes: Int32Array, count: number, to: {into: readonly Float32Array[]; place: number; since: number}): void {
  const {passes, places, starts, entries} = table
  const mask = places.length - 1
  sums.fill(0)
  for (let at = 0; at < count; at++) {
    const hash = hashes[at]!
    let place = (hash * 2) & mask
    while (places[place + 1] !== 0 && places[place] !== hash) place = (place + 2) & mask
    const feature = places[place + 1]! - 1
    if (feature < 0) continue
    for (let pass = to.since; pass < passes; pass++) {
      const row = pass * labelCount
      const end = starts[feature * passes + pass + 1]!
      for (let entry = starts[feature * passes + pass]!; entry < end; entry++) {
        const packed = entries[entry]!
        sums[row + (packed & 255)]! += packed >> 8
      }
    }
  }
  for (let pass = to.since; pass < passes; pass++)
    for (let label = 0; label < labelCount; label++) to.into[pass]![to.place + label]! += sums[pass * labelCount + label]! / unit
}
