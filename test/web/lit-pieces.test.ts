import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {litPieces} from '../../web/view/lit-pieces.ts'

describe('what was found in a text', () => {
  it('is cut out and told apart, in whatever order it was found', () => {
    expect(
      litPieces('a flood in a town', [
        [13, 17],
        [2, 7],
      ]),
    ).toEqual([
      {start: 0, words: 'a ', isLit: false},
      {start: 2, words: 'flood', isLit: true},
      {start: 7, words: ' in a ', isLit: false},
      {start: 13, words: 'town', isLit: true},
    ])
  })

  it('loses and doubles nothing of the text, even where finds overlap', () => {
    const finds = fc.array(fc.tuple(fc.nat(30), fc.nat(30)))
    fc.assert(
      fc.property(fc.string({maxLength: 30}), finds, (text, found) => {
        expect(
          litPieces(text, found)
            .map(({words}) => words)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
