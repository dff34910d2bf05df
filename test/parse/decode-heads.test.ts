import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeHeads} from '../../src/parse/net/decode-heads.ts'

const matrices = fc
  .integer({min: 1, max: 5})
  .chain((size) => fc.tuple(fc.constant(size), fc.array(fc.integer({min: -50, max: 50}), {minLength: size * (size + 1), maxLength: size * (size + 1)})))

describe('decodeHeads', () => {
  it('gives a tree with one root', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), fc.integer(), (size, seed) => {
        const scores = Float32Array.from({length: size * (size + 1)}, (_, at) => (Math.sin(seed + at * 12.9898) * 43758.5453) % 1)
        const heads = [...decodeHeads(scores, size)]
        expect(isTree(heads)).toBe(true)
      }),
    )
  })

  it('gives the best tree of all that have its root', () => {
    fc.assert(
      fc.property(matrices, ([size, numbers]) => {
        const scores = Float32Array.from(numbers)
        const heads = [...decodeHeads(scores, size)]
        const top = heads.indexOf(size)
        const best = Math.max(
          ...trees(size)
            .filter((tree) => tree[top] === size)
            .map((tree) => scoreOf(tree, scores)),
        )
        expect(isTree(heads)).toBe(true)
        expect(scoreOf(heads, scores)).toBe(best)
      }),
    )
  })
})

function scoreOf(heads: readonly number[], scores: Float32Array): number {
  return heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0)
}

function isTree(heads: readonly number[]): boolean {
  const reaches = heads.every((_, word) => {
    let at = word
    for (let steps = 0; at !== heads.length; steps++) {
      if (steps > heads.length) return false
      at = heads[at]!
    }
    return true
  })
  return reaches && heads.filter((head) => head === heads.length).length === 1
}

function trees(size: number): number[][] {
  let all: number[][] = [[]]
  for (let word = 0; word < size; word++)
    all = all.flatMap((start) =>
      Array.from({length: size + 1}, (_, head) => head)
        .filter((head) => head !== word)
        .map((head) => [...start, head]),
    )
  return all.filter(isTree)
}
