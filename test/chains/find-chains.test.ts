import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findChains} from '../../src/parse/chains/find-chains.ts'
import {findNames} from '../../src/parse/names/find-names.ts'
import {parsedText} from '../chains/parsed-text.ts'

const chainsOf = (text: string) => {
  const parsed = parsedText(text)
  return findChains({...parsed, names: findNames(parsed)})
}

describe('findChains', () => {
  it('gives spans that slice back and every mention once, on any text', () => {
    const words = fc.constantFrom('He', 'she', 'Lavrov', 'the', 'minister', 'of', 'Russia', ',', 'and', 'said', '.', 'its', 'Hamas', '(', ')', '"')
    fc.assert(
      fc.property(fc.array(words, {maxLength: 40}), (list) => {
        const text = list.join(' ')
        const mentions = chainsOf(text).flatMap((chain) => chain.mentions)
        for (const {start, end, text: phrase} of mentions) expect(text.slice(start, end)).toBe(phrase)
      }),
      {numRuns: 60},
    )
  })

  it('puts every name of somebody in a chain', () => {
    const text = 'Sergei Lavrov met the leaders of Hamas and Fatah in Moscow, Russian officials told Al Jazeera.'
    const parsed = parsedText(text)
    const names = findNames(parsed).filter(({kind}) => kind !== 'date' && kind !== 'money')
    const mentions = findChains({...parsed, names}).flatMap((chain) => chain.mentions)
    for (const {start, end} of names) expect(mentions.some((mention) => mention.start === start && mention.end === end)).toBe(true)
  })

  it('keeps a phrase for people that is told once', () => {
    const texts = chainsOf('International observers praised the vote.').flatMap(({kind, mentions}) => mentions.map(({text}) => `${kind} ${text}`))
    expect(texts).toContain('group International observers')
  })
})
