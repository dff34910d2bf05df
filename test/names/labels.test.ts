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
  const sentences = fc.integer({min: 1, max: 12}).chain((length) =>
    fc.record({
      values: fc.array(fc.integer({min: -9, max: 9}), {minLength: length * labelCount, maxLength: length * labelCount}),
      follows: fc.array(fc.integer({min: -3, max: 3}), {minLength: (labelCount + 1) * labelCount, maxLength: (labelCount + 1) * labelCount}),
      named: fc.array(fc.constantFrom(0, 1, 1), {minLength: length, maxLength: length}),
    }),
  )
  const decoded = ({values, follows, named}: {values: number[]; follows: number[]; named: number[]}) =>
    decode({values: Float32Array.from(values), place: 0, stride: labelCount, follows: Float32Array.from(follows)}, Uint8Array.from(named))

  it('gives a sequence that may be, whatever the scores, and leaves out what may not be named', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const labels = decoded(sentence)
        const around = [-1, ...labels, -1]
        for (let at = 1; at < around.length; at++) expect(mayFollow(around[at - 1]!, around[at]!)).toBe(true)
        for (const [at, label] of labels.entries()) if (sentence.named[at] === 0) expect(label).toBe(0)
      }),
      {numRuns: 50},
    )
  })

  it('gives the best of all sequences', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        expect(scoreOf(sentence, decoded(sentence))).toBe(bestScore(sentence))
      }),
      {numRuns: 50},
    )
  })
})

type Scored = {readonly values: readonly number[]; readonly follows: readonly number[]; readonly named: readonly number[]}

// Of a word that may not be named only what follows counts: it is outside for sure.
const scoreAt = ({values, named}: Scored, at: number, label: number): number =>
  named[at] === 1 ? values[at * labelCount + label]! : label === 0 ? 0 : Number.NEGATIVE_INFINITY

function scoreOf(sentence: Scored, labels: ArrayLike<number>): number {
  let score = 0
  for (let at = 0; at < labels.length; at++)
    score += scoreAt(sentence, at, labels[at]!) + sentence.follows[(labels[at - 1] ?? labelCount) * labelCount + labels[at]!]!
  return score
}

// Every label against every label before it, with no knowledge of which may be.
function bestScore(sentence: Scored): number {
  const all = Array.from({length: labelCount}, (_, label) => label)
  let row = all.map((label) =>
    mayFollow(-1, label) ? scoreAt(sentence, 0, label) + sentence.follows[labelCount * labelCount + label]! : Number.NEGATIVE_INFINITY,
  )
  for (let at = 1; at < sentence.named.length; at++)
    row = all.map(
      (label) =>
        scoreAt(sentence, at, label) +
        Math.max(...all.map((before) => (mayFollow(before, label) ? row[before]! + sentence.follows[before * labelCount + label]! : Number.NEGATIVE_INFINITY))),
    )
  return Math.max(...row.filter((_, label) => mayFollow(label, -1)))
}
