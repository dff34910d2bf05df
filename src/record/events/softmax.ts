/** A linear classifier over hashed features: `weights[bucket * classes + class]`. */
export type Softmax = {readonly classes: readonly string[]; readonly buckets: number; readonly weights: Float32Array | Int8Array; readonly scale: number}

/** How probable each class is, in the order of `classes`; features are hashes of texts, each counted once. */
export function probabilities({classes, buckets, weights, scale}: Softmax, features: readonly number[]): Float64Array {
  const size = classes.length
  const scores = new Float64Array(size)
  for (const feature of features) {
    const at = bucketOf(feature, buckets) * size
    for (let index = 0; index < size; index++) scores[index]! += weights[at + index]!
  }
  const norm = scale / Math.sqrt(Math.max(1, features.length))
  let top = -Infinity
  for (let index = 0; index < size; index++) {
    scores[index]! *= norm
    top = Math.max(top, scores[index]!)
  }
  let sum = 0
  for (let index = 0; index < size; index++) {
    scores[index] = Math.exp(scores[index]! - top)
    sum += scores[index]!
  }
  for (let index = 0; index < size; index++) scores[index]! /= sum
  return scores
}

/** `buckets` is a power of two. */
export function bucketOf(feature: number, buckets: number): number {
  return (feature >>> 0) & (buckets - 1)
}

/** The most probable class and its probability. */
export function bestClass(softmax: Softmax, features: readonly number[]): [name: string, probability: number] {
  const shares = probabilities(softmax, features)
  let top = 0
  for (let index = 1; index < shares.length; index++) if (shares[index]! > shares[top]!) top = index
  return [softmax.classes[top] ?? '', shares[top] ?? 0]
}
