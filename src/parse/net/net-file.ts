import type {Weights} from '../../weights/weights-file.ts'
import {layOut, matrices, type NetSizes} from './shape.ts'

/** Counts up whenever the features, the shape or the kernel's arithmetic change. */
export const netVersion = 1

/** What models/net.bin says of itself: tags (`NOUN/NN`) and relations by number, `root` first. */
export type NetHeader = {readonly sizes: NetSizes; readonly tags: readonly string[]; readonly labels: readonly string[]}

/** A net as learnt: its rows by name and number, its parameters in the order of `layOut`. */
export type Net = {readonly header: NetHeader; readonly rows: readonly string[]; readonly table: Float32Array; readonly parameters: Float32Array}

// Matrices are kept as bytes with a scale a column, rows of the table with a scale a row, the few other numbers as they are.

/** The net as sections of a file of weights. */
export function packNet({header, rows, table, parameters}: Net): Weights<NetHeader> {
  const {places, lengths} = layOut(header.sizes)
  const width = header.sizes.words
  const bytes = new Int8Array(parameters.length)
  const loose = parameters.slice()
  const scales: number[] = []
  for (const {part, columns} of matrices(header.sizes)) {
    const from = places[part]
    const matrix = parameters.subarray(from, from + lengths[part])
    for (let column = 0; column < columns; column++) {
      const scale = packEach(matrix, bytes.subarray(from, from + lengths[part]), column, columns)
      scales.push(scale)
    }
    loose.fill(0, from, from + lengths[part])
  }
  const rowBytes = new Int8Array(table.length)
  const rowScales = rows.map((_, row) => packEach(table.subarray(row * width, (row + 1) * width), rowBytes.subarray(row * width, (row + 1) * width), 0, 1))
  const sections = {
    rows: new TextEncoder().encode(rows.join('\n')),
    table: rowBytes,
    rowScales: Float32Array.from(rowScales),
    matrices: bytes,
    scales: Float32Array.from(scales),
    loose,
  }
  return {header, sections}
}

// Fills in every `step`th number from `from`; gives the size of one unit.
function packEach(values: Float32Array, into: Int8Array, from: number, step: number): number {
  let reach = 1e-9
  for (let at = from; at < values.length; at += step) reach = Math.max(reach, Math.abs(values[at]!))
  for (let at = from; at < values.length; at += step) into[at] = Math.round((values[at]! / reach) * 127)
  return reach / 127
}
