import {expect, it} from 'vitest'
import {labelCount} from '../../src/parse/names/labels.ts'
import {rowScorer} from '../../src/parse/names/row-scorer.ts'

it('adds up the rows of the hashes that it knows, each pass with its own scale', () => {
  const hashes = Int32Array.from([17, -4, 17 + 4096, 99])
  const rows = Int8Array.from({length: hashes.length * labelCount}, (_, at) => ((at * 37) % 255) - 127)
  const score = rowScorer(hashes, [
    {rows, scale: 0.5},
    {rows: rows.map((weight) => -weight), scale: 0.25},
  ])
  const into = new Float32Array(labelCount + 3)
  const sumOf = (label: number) => rows[label]! + rows[2 * labelCount + label]!
  score(Int32Array.from([17, 5, 17 + 4096, 99]), 3, 0, into, 3)
  expect([...into.subarray(3)]).toEqual(Array.from({length: labelCount}, (_, label) => sumOf(label) * 0.5))
  score(Int32Array.from([17, 5, 17 + 4096, 99]), 3, 1, into, 0)
  expect([...into.subarray(0, labelCount)]).toEqual(Array.from({length: labelCount}, (_, label) => -sumOf(label) * 0.25))
})
