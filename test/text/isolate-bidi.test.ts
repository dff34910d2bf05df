import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isolateBidi} from '../../src/text/isolate-bidi.ts'

const depthOf = (text: string) => [...text].reduce((depth, mark) => depth + (/[\u2066-\u2068]/.test(mark) ? 1 : mark === '\u2069' ? -1 : 0), 0)

describe('isolateBidi', () => {
  it('leaves text without marks of direction as it is, in any script', () => {
    for (const text of ['', 'plain', 'قال الوزير', 'דבר השר', '🚢']) expect(isolateBidi(text)).toBe(text)
  })

  it('keeps an override within the words, and closes what they leave open', () => {
    expect(isolateBidi('\u202egnp.exe')).toBe('\u2068\u202egnp.exe\u2069')
    expect(isolateBidi('a\u2066b')).toBe('\u2068a\u2066b\u2069\u2069')
    expect(isolateBidi('a\u2069b')).toBe('\u2068ab\u2069')
  })

  it('opens and closes as much whatever stands in it, and never closes what stands before', () =>
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'ab\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')}), (text) => {
        const isolated = isolateBidi(text)
        expect(depthOf(isolated)).toBe(0)
        for (let end = 0; end < isolated.length; end++) expect(depthOf(isolated.slice(0, end))).toBeGreaterThanOrEqual(0)
        expect(isolated.replace(/[\u2066-\u2069]/g, '')).toBe(text.replace(/[\u2066-\u2069]/g, ''))
      }),
    ))
})
