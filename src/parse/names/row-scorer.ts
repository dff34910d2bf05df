import {makeKernel} from '../net/kernel.ts'
import {labelCount} from './labels.ts'

/** Writes into `into` from `place` on the scores that the first `count` hashes give each label in pass 0 or 1. */
export type RowScorer = (hashes: Int32Array, count: number, pass: number, into: Float32Array, place: number) => void

type Pass = {readonly rows: Int8Array; readonly scale: number}

// Rows are padded to three registers of 16 bytes.
const stride = 48
const mostHashes = 512

/** Adds rows up in WebAssembly, 16 bytes at a time: what a loop over labels does, in an eighth of its time (bench/parse-speed.ts). */
export function rowScorer(hashes: Int32Array, passes: readonly Pass[]): RowScorer {
  const size = 1 << Math.ceil(Math.log2(hashes.length * 2 + 2))
  const rowBytes = hashes.length * stride
  const [listed, scores, table, rows] = [64, 64 + 4 * mostHashes, 4096, 4096 + 8 * size] as const
  const {memory, sumRows} = makeKernel(rows + passes.length * rowBytes + stride)
  const whole = new Int32Array(memory.buffer)
  fillTable(whole.subarray(table / 4, table / 4 + 2 * size), hashes, size - 1)
  for (const [pass, {rows: from}] of passes.entries()) {
    const to = new Int8Array(memory.buffer, rows + pass * rowBytes, rowBytes)
    for (let column = 0, at = 0; column < hashes.length; column++)
      for (let label = column * stride; label < column * stride + labelCount; label++) to[label] = from[at++]!
  }
  const result = new Float32Array(memory.buffer, scores, labelCount)
  return (given, count, pass, into, place) => {
    if (count > mostHashes) throw new RangeError(`expected at most ${mostHashes} features, got ${count}`)
    for (let at = 0; at < count; at++) whole[listed / 4 + at] = given[at]!
    sumRows(listed, count, table, size - 1, rows + pass * rowBytes, scores, passes[pass]!.scale)
    into.set(result, place)
  }
}

// Open addressing, half full at most: pairs of a hash and its column, -1 where there is none.
function fillTable(table: Int32Array, hashes: Int32Array, mask: number): void {
  table.fill(-1)
  for (let column = 0; column < hashes.length; column++) {
    const hash = hashes[column]!
    let place = hash & mask
    while (table[place * 2 + 1]! >= 0) place = (place + 1) & mask
    table[place * 2] = hash
    table[place * 2 + 1] = column
  }
}
