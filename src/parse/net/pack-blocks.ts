/** Where a packed matrix and its scales stand in the kernel's memory, in bytes. */
export type Packed = {readonly weights: number; readonly scales: number}

// One, as the whole numbers of the units have it.
export const unit = 8192

// Blocks of sixteen columns, one after the other; in a block, for every two numbers in, their pairs for each column: as the kernel's `rowQ` reads them, from front to back.
/** A matrix of bytes, row by row with a scale a column, packed for the kernel; `take` hands out room in numbers of 32 bits. */
export function packBlocks(memory: ArrayBufferLike, take: (count: number) => number, {bytes, scales}: {bytes: Int8Array; scales: Float32Array}): Packed {
  const columns = scales.length
  const rows = bytes.length / columns
  const weights = take(bytes.length / 2)
  const place = take(columns)
  const shorts = new Int16Array(memory, weights * 4, bytes.length)
  for (let at = 0, row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) shorts[(column >> 4) * rows * 16 + (row >> 1) * 32 + (column & 15) * 2 + (row & 1)] = bytes[at++]!
  new Float32Array(memory, place * 4, columns).set(scales.map((scale) => scale / unit))
  return {weights: weights * 4, scales: place * 4}
}
