import {labelCount} from '../../src/parse/names/labels.ts'
import type {NameHeader} from '../../src/parse/names/name-model.ts'
import {compand} from '../../src/weights/companded.ts'
import type {Section, Weights} from '../../src/weights/weights-file.ts'
import type {Field} from './crf.ts'

export type Taught = {readonly hashes: Int32Array; readonly field: Field}

// Weights below this change next to no label and are most of the file: docs/decisions has the figures.
export const leastWeight = 0.05

/** Both passes in one file: the weights that matter as bytes, by feature. */
export function packNames(
  taught: readonly [Taught, Taught],
  more: {habits: Uint8Array; beside: Int32Array; alone: Int32Array},
  least = leastWeight,
): Weights<NameHeader> {
  const reaches = taught.map(({field}) => field.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)) as [number, number]
  const hashes = weightyHashes(taught, least)
  const sections: Record<string, Section> = {hashes, ...more}
  for (const [pass, {hashes: own, field}] of taught.entries()) {
    const {counts, labels, weights} = sparse(hashes, {own, weights: field.weights}, least)
    Object.assign(sections, {
      [`counts${pass}`]: counts,
      [`labels${pass}`]: labels,
      [`weights${pass}`]: compand(weights, reaches[pass]!),
      [`follows${pass}`]: field.follows,
    })
  }
  return {header: {reaches}, sections}
}

// Sorted, so that the same weights make the same file.
function weightyHashes(taught: readonly Taught[], least: number): Int32Array {
  const kept = new Set<number>()
  for (const {hashes, field} of taught)
    for (const [column, hash] of hashes.entries())
      for (let at = column * labelCount; at < (column + 1) * labelCount; at++)
        if (Math.abs(field.weights[at]!) >= least) {
          kept.add(hash)
          break
        }
  return Int32Array.from(kept).sort()
}

function sparse(
  hashes: Int32Array,
  {own, weights}: {own: Int32Array; weights: Float32Array},
  least: number,
): {counts: Uint8Array; labels: Uint8Array; weights: Float32Array} {
  const columns = new Map(Array.from(own, (hash, column) => [hash, column]))
  const counts = new Uint8Array(hashes.length)
  const labels: number[] = []
  const values: number[] = []
  for (const [row, hash] of hashes.entries()) {
    const column = columns.get(hash)
    if (column === undefined) continue
    for (let label = 0; label < labelCount; label++) {
      const weight = weights[column * labelCount + label]!
      if (Math.abs(weight) < least) continue
      counts[row]!++
      labels.push(label)
      values.push(weight)
    }
  }
  return {counts, labels: Uint8Array.from(labels), weights: Float32Array.from(values)}
}
