/** Spherical k-means: a class for each row of `vectors` (rows of `size`), by the angle to the class's mean. */
export function kMeans(vectors: Float32Array, size: number, options: {classes: number; rounds: number; random: () => number}): Uint16Array {
  const rows = vectors.length / size
  const unit = normalised(vectors, size)
  const classOf = new Uint16Array(rows)
  // Frequent words come first: they are spread well and their vectors are the best learnt.
  let centres: Float32Array = unit.slice(0, options.classes * size)
  for (let round = 0; round < options.rounds; round++) {
    for (let row = 0; row < rows; row++) classOf[row] = nearest(unit, row * size, centres, size)
    centres = means(unit, classOf, size, options)
  }
  return classOf
}

function normalised(vectors: Float32Array, size: number): Float32Array {
  const unit = Float32Array.from(vectors)
  for (let row = 0; row < unit.length; row += size) {
    let square = 1e-12
    for (let i = 0; i < size; i++) square += unit[row + i]! ** 2
    const length = Math.sqrt(square)
    for (let i = 0; i < size; i++) unit[row + i]! /= length
  }
  return unit
}

function nearest(unit: Float32Array, row: number, centres: Float32Array, size: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let centre = 0; centre < centres.length; centre += size) {
    let dot = 0
    for (let i = 0; i < size; i++) dot += unit[row + i]! * centres[centre + i]!
    if (dot > most) {
      most = dot
      best = centre
    }
  }
  return best / size
}

function means(unit: Float32Array, classOf: Uint16Array, size: number, options: {classes: number; random: () => number}): Float32Array {
  const sums = new Float32Array(options.classes * size)
  const counts = new Int32Array(options.classes)
  for (let row = 0; row < classOf.length; row++) {
    counts[classOf[row]!]!++
    for (let i = 0; i < size; i++) sums[classOf[row]! * size + i]! += unit[row * size + i]!
  }
  for (const [group, count] of counts.entries())
    if (count === 0) {
      const row = Math.floor(options.random() * classOf.length)
      sums.set(unit.subarray(row * size, (row + 1) * size), group * size)
    }
  return normalised(sums, size)
}
