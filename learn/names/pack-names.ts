import {labelCount} from '../../src/parse/names/labels.ts'
import type {NameHeader} from '../../src/parse/names/name-model.ts'
import type {Section, Weights} from '../../src/weights/weights-file.ts'
import {quantise, reachOf} from '../quantise.ts'
import type {Field} from './crf.ts'

type Taught = {readonly hashes: Int32Array; readonly field: Field}

// Features none of whose weights comes near the large ones change no label: of 0.9 million a third is kept.
const mostColumns = 320_000

/** Both passes in one file: the features that weigh most, as bytes. */
export function packNames(taught: readonly [Taught, Taught], habits: Uint8Array): Weights<NameHeader> {
  const reaches = taught.map(({field}) => reachOf(field.weights, 0.0005)) as [number, number]
  const hashes = heaviest(taught, reaches)
  const sections: Record<string, Section> = {hashes, habits}
  for (const [pass, {hashes: own, field}] of taught.entries()) {
    const columns = new Map(Array.from(own, (hash, column) => [hash, column]))
    const rows = new Float32Array(hashes.length * labelCount)
    for (const [row, hash] of hashes.entries()) {
      const column = columns.get(hash)
      if (column !== undefined) rows.set(field.weights.subarray(column * labelCount, (column + 1) * labelCount), row * labelCount)
    }
    sections[`rows${pass}`] = quantise(rows, reaches[pass]!)
    sections[`follows${pass}`] = field.follows
  }
  return {header: {reaches}, sections}
}

function heaviest(taught: readonly Taught[], reaches: readonly number[]): Int32Array {
  const heights = new Map<number, number>()
  for (const [pass, {hashes, field}] of taught.entries())
    for (const [column, hash] of hashes.entries()) {
      let height = 0
      for (let label = 0; label < labelCount; label++) height = Math.max(height, Math.abs(field.weights[column * labelCount + label]!))
      heights.set(hash, Math.max(heights.get(hash) ?? 0, height / reaches[pass]!))
    }
  const ranked = [...heights].sort(([left, low], [right, high]) => high - low || left - right)
  return Int32Array.from(ranked.slice(0, mostColumns).map(([hash]) => hash)).sort()
}
