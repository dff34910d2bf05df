import {describe, expect, it} from 'vitest'
import {drossRules, withoutDross} from '../../src/read/html/dross.ts'

describe('dross', () => {
  for (const {name, example, not, gives} of drossRules)
    it(`${name}: “${example}”, not “${not}”`, () => {
      expect(withoutDross({kind: 'paragraph', words: example})?.kind).toBe(gives === 'caption' ? 'caption' : undefined)
      expect(withoutDross({kind: 'paragraph', words: not})?.kind).toBe('paragraph')
    })
})
