import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {textPieces} from '../../web/view/text-pieces.ts'
import {wordDifferences} from '../../web/view/word-differences.ts'

const words = fc.array(fc.constantFrom('the', 'town', 'fell', 'held', '14', 'people.', '\n'), {maxLength: 30}).map((list) => list.join(' '))

describe('word differences', () => {
  it('tell what is gone and what is new', () => {
    expect(wordDifferences('Hamas fighters attacked', 'Hamas terrorists attacked')).toEqual([
      {kind: 'same', text: 'Hamas '},
      {kind: 'gone', text: 'fighters '},
      {kind: 'new', text: 'terrorists '},
      {kind: 'same', text: 'attacked'},
    ])
  })

  it('join to the later text again, whatever the two are', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDifferences(before, after)
        expect(runs.flatMap(({kind, text}) => (kind === 'gone' ? [] : text)).join('')).toBe(after)
      }),
    )
  })

  it('find none in a text and itself', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(wordDifferences(text, text).filter(({kind}) => kind !== 'same')).toEqual([])
      }),
    )
  })
})

describe('pieces of a text', () => {
  const layer = fc
    .tuple(fc.nat(60), fc.integer({min: 1, max: 30}))
    .map(([start, length], index = 0) => ({start, end: start + length, id: `s${start}-${length}-${String(index)}`, kind: 'event' as const}))

  it('cover the stretch without gap or overlap, each with just the layers that lie over all of it', () => {
    fc.assert(
      fc.property(fc.array(layer, {maxLength: 8}), (layers) => {
        const pieces = textPieces(10, 50, layers)
        expect(pieces[0]?.start).toBe(10)
        expect(pieces.at(-1)?.end).toBe(50)
        for (const [index, {start, end, layers: over}] of pieces.entries()) {
          expect(start).toBeLessThan(end)
          if (index > 0) expect(start).toBe(pieces[index - 1]!.end)
          expect(over.map(({id}) => id).sort()).toEqual(layers.flatMap((one) => (one.start <= start && one.end >= end ? one.id : [])).sort())
        }
      }),
    )
  })
})
