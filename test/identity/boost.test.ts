import {describe, expect, it} from 'vitest'
import {boost} from '../../learn/identity/boost.ts'
import {seeded} from '../../learn/random.ts'
import {oddsOf} from '../../src/collate/identity/boosted.ts'
import type {MentionView} from '../../src/collate/identity/mention-view.ts'
import {featureNames, groundOf, pairFeatures} from '../../src/collate/identity/pair-features.ts'

const options = {depth: 3, trees: 40, rate: 0.3, least: 1}

// Label 1 where exactly one of two numbers is above a half: no single question tells it.
function examples(count: number, seed: number): {values: Float32Array; labels: Uint8Array} {
  const random = seeded(seed)
  const values = Float32Array.from({length: count * 2}, random)
  return {values, labels: Uint8Array.from({length: count}, (_, row) => Number(values[2 * row]! > 0.5 !== values[2 * row + 1]! > 0.5))}
}

describe('boost', () => {
  const {values, labels} = examples(2000, 1)
  const model = boost(values, labels, options)

  it('learns what no single feature tells', () => {
    const unseen = examples(500, 2)
    const right = [...unseen.labels].filter((label, row) => oddsOf(model, unseen.values.subarray(2 * row, 2 * row + 2)) > 0 === (label === 1)).length
    expect(right / 500).toBeGreaterThan(0.93)
  })

  it('gives the same trees again', () => expect(boost(values, labels, {...options, part: 0.5})).toEqual(boost(values, labels, {...options, part: 0.5})))
})

describe('pairFeatures', () => {
  const view = (text: string, document: number): MentionView => ({
    document,
    sentence: 0,
    order: 0,
    text,
    head: text,
    headWord: text,
    stems: [text],
    lemmas: text,
    isVerb: true,
    isName: false,
    isPlural: false,
    governor: '',
    slot: 'other',
    near: ['storm'],
    around: ['storm', text],
    dates: new Set(),
    neighbours: [{slot: 'subject', stems: ['crowd']}],
  })
  const ground = groundOf([view('march', 0), view('ralli', 1), view('march', 2)], () => 1)

  it('is the same both ways', () => expect(pairFeatures(ground, 0, 1)).toEqual(pairFeatures(ground, 1, 0)))
  it('fills every feature', () => expect(pairFeatures(ground, 0, 2)).toHaveLength(featureNames.length))
  it('knows the same head', () => expect([pairFeatures(ground, 0, 2)[0], pairFeatures(ground, 0, 1)[0]]).toEqual([1, 0]))
})
