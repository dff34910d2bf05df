import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode} from '../../src/parse/names/decode.ts'
import {labelCount, labelsOf, mayFollow, type Stretch, stretchesOf} from '../../src/parse/names/labels.ts'

const stretches = fc.array(fc.tuple(fc.nat(2), fc.integer({min: 1, max: 4}), fc.nat(8)), {maxLength: 8}).map((pieces) => {
  const found: Stretch[] = []
  let at = 0
  for (const [gap, length, group] of pieces) {
    found.push({from: at + gap, to: at + gap + length, class: group})
    at += gap + length
  }
  return {found, length: at + 1}
})

describe('labels', () => {
  it('tell the stretches that they were made of', () => {
    fc.assert(
      fc.property(stretches, ({found, length}) => {
        expect(stretchesOf(labelsOf(found, length))).toEqual(found)
      }),
    )
  })

  it('keep two names side by side apart', () => {
    const two = [
      {from: 0, to: 1, class: 7},
      {from: 1, to: 3, class: 7},
    ]
    expect(stretchesOf(labelsOf(two, 3))).toEqual(two)
  })
})

describe('decode', () => {
  it('gives a sequence that may be, whatever the scores', () => {
    const scores = fc
      .integer({min: 1, max: 12})
      .chain((length) => fc.array(fc.integer({min: -9, max: 9}), {minLength: length * labelCount, maxLength: length * labelCount}))
    fc.assert(
      fc.property(scores, (node) => {
        const labels = decode(Float32Array.from(node), new Float32Array((labelCount + 1) * labelCount), node.length / labelCount)
        const around = [-1, ...labels, -1]
        for (let at = 1; at < around.length; at++) expect(mayFollow(around[at - 1]!, around[at]!)).toBe(true)
      }),
      {numRuns: 50},
    )
  })
})
