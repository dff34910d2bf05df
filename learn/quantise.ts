/** Weights as bytes: the largest that matter are ±127, those that round to nothing are 0. `reach` is the size that 127 stands for. */
export function quantise(weights: Float32Array | Float64Array, reach: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight / reach) * 127))))
}

/** The size that all but `share` of the weights that are not 0 stay below. */
export function reachOf(weights: Float32Array | Float64Array, share: number): number {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort()
  return sizes[Math.floor((sizes.length - 1) * (1 - share))] ?? 1
}
