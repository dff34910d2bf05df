import {describe, expect, it} from 'vitest'
import {shortPhrase} from '../../src/collate/points/questions/short-phrase.ts'

describe('shortPhrase', () => {
  it.each([
    ['a teenage girl who was filmed last month slapping troops', 'a teenage girl'],
    ['The minister of mines, Oscar Paredes', 'the minister of mines'],
    ['Representatives of 14 organisations of the western and the eastern provinces', 'representatives'],
    ['Ana Borg', 'Ana Borg'],
    ['The League', 'the League'],
  ])('%s → %s', (text, short) => {
    expect(shortPhrase(text)).toBe(short)
  })
})
