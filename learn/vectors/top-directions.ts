import {seeded} from '../random.ts'

/** Rows of a symmetric sparse matrix in its strongest directions, each row of length one: subspace iteration from a seeded start. */
export function topDirections(rows: readonly ReadonlyMap<number, number>[], size: number): Float32Array {
  const width = size + 8
  const sparse = rows.map((row) => ({columns: Int32Array.from(row.keys()), values: Float32Array.from(row.values())}))
  const random = seeded(20)
  let basis: Float32Array = Float32Array.from({length: rows.length * width}, () => random() - 0.5)
  for (let round = 0; round < 6; round++) {
    orthonormalise(basis, rows.length, width)
    basis = product(sparse, basis, width)
  }
  const strengths = orthonormalise(basis, rows.length, width)
  return rowsOf(basis, strengths, rows.length, {width, size})
}

type SparseRow = {readonly columns: Int32Array; readonly values: Float32Array}

function product(rows: readonly SparseRow[], basis: Float32Array, width: number): Float32Array {
  const result = new Float32Array(basis.length)
  for (const [index, {columns, values}] of rows.entries()) {
    const to = index * width
    for (let at = 0; at < columns.length; at++) {
      const from = columns[at]! * width
      const value = values[at]!
      for (let k = 0; k < width; k++) result[to + k]! += value * basis[from + k]!
    }
  }
  return result
}

// Modified Gram-Schmidt over the columns; gives back how long each column was once those before it were taken out.
function orthonormalise(basis: Float32Array, height: number, width: number): number[] {
  const lengths: number[] = []
  for (let k = 0; k < width; k++) {
    for (let before = 0; before < k; before++) {
      let dot = 0
      for (let row = 0; row < height; row++) dot += basis[row * width + k]! * basis[row * width + before]!
      for (let row = 0; row < height; row++) basis[row * width + k]! -= dot * basis[row * width + before]!
    }
    let squares = 0
    for (let row = 0; row < height; row++) squares += basis[row * width + k]! ** 2
    const length = Math.sqrt(squares)
    lengths.push(length)
    for (let row = 0; row < height; row++) basis[row * width + k]! /= length || 1
  }
  return lengths
}

// The square root of a direction's strength weighs it: full weight lets the few topics drown the many meanings.
function rowsOf(basis: Float32Array, strengths: readonly number[], height: number, {width, size}: {width: number; size: number}): Float32Array {
  const vectors = new Float32Array(height * size)
  for (let row = 0; row < height; row++) {
    let squares = 0
    for (let k = 0; k < size; k++) squares += (basis[row * width + k]! * Math.sqrt(strengths[k]!)) ** 2
    const length = Math.sqrt(squares) || 1
    for (let k = 0; k < size; k++) vectors[row * size + k] = (basis[row * width + k]! * Math.sqrt(strengths[k]!)) / length
  }
  return vectors
}
