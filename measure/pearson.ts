/** Pearson's correlation of two rows of numbers. */
export function pearson(left: readonly number[], right: readonly number[]): number {
  const meanLeft = mean(left)
  const meanRight = mean(right)
  let both = 0
  let squaresLeft = 0
  let squaresRight = 0
  for (const [at, value] of left.entries()) {
    const [x, y] = [value - meanLeft, right[at]! - meanRight]
    both += x * y
    squaresLeft += x * x
    squaresRight += y * y
  }
  return both / Math.max(1e-12, Math.sqrt(squaresLeft * squaresRight))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
