import type {Section, Weights} from '../../weights/weights-file.ts'
import {labelColumns, layOutNames, type NameNetPlaces, type NameNetSizes} from './net-shape.ts'

/** Counts up whenever the rows, the labels, the shape or the kernel's arithmetic change. */
export const nameVersion = 3

/** What models/names.bin says of itself. */
export type NameHeader = {readonly sizes: NameNetSizes}

/** A net of names as learnt; the last rows of the table are those of context, which have no names. */
export type NameNet = {readonly sizes: NameNetSizes; readonly rows: readonly string[]; readonly table: Float32Array; readonly parameters: Float32Array}

/** The parts that are matrices, each with its numbers out. `into` holds one a direction. */
export function nameMatrices({units}: NameNetSizes): readonly {readonly part: keyof NameNetPlaces; readonly columns: number}[] {
  return [
    {part: 'into', columns: 4 * units},
    {part: 'forth', columns: 4 * units},
    {part: 'back', columns: 4 * units},
    {part: 'out', columns: labelColumns},
  ]
}

// As for the tagger's net: matrices as bytes with a scale a column, rows of the table with a scale a row, the few other numbers as they are.
/** The net as sections of a file of weights. */
export function packNameNet({sizes, rows, table, parameters}: NameNet): Weights<NameHeader> {
  const {places, lengths, length} = layOutNames(sizes)
  const matrices = new Int8Array(length)
  const loose = parameters.slice()
  const scales: number[] = []
  for (const {part, columns} of nameMatrices(sizes)) {
    const [from, to] = [places[part], places[part] + lengths[part]]
    for (let column = 0; column < columns; column++) scales.push(packEach(parameters.subarray(from, to), matrices.subarray(from, to), column, columns))
    loose.fill(0, from, to)
  }
  const width = sizes.words
  const bytes = new Int8Array(table.length)
  const rowScales = Float32Array.from({length: table.length / width}, (_, row) =>
    packEach(table.subarray(row * width, (row + 1) * width), bytes.subarray(row * width, (row + 1) * width), 0, 1),
  )
  const sections: Record<string, Section> = {
    rows: new TextEncoder().encode(rows.join('\n')),
    table: bytes,
    rowScales,
    matrices,
    scales: Float32Array.from(scales),
    loose,
  }
  return {header: {sizes}, sections}
}

// Fills in every `step`th number from `from`; gives the size of one unit.
function packEach(values: Float32Array, into: Int8Array, from: number, step: number): number {
  let reach = 1e-9
  for (let at = from; at < values.length; at += step) reach = Math.max(reach, Math.abs(values[at]!))
  for (let at = from; at < values.length; at += step) into[at] = Math.round((values[at]! / reach) * 127)
  return reach / 127
}
