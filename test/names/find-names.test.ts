import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findNames} from '../../src/parse/names/find-names.ts'
import {parsedText} from '../chains/parsed-text.ts'

describe('findNames', () => {
  it('gives spans that slice back, on any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), (text) => {
        for (const {start, end, text: name} of findNames(parsedText(text))) expect(text.slice(start, end)).toBe(name)
      }),
      {numRuns: 60},
    )
  })

  it('says the same twice', () => {
    const parsed = parsedText('Kato, a Ugandan activist, was killed. David Kato lived in Kampala.')
    expect(findNames(parsed)).toEqual(findNames(parsed))
  })

  it('takes what one sentence tells of a name to the next', () => {
    const names = findNames(parsedText('Mr Obote spoke to reporters in Gulu on Monday. Obote left.'))
    expect(names.filter(({text}) => text === 'Obote').map(({kind}) => kind)).toEqual(['person', 'person'])
  })
})
