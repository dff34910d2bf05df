import fc from 'fast-check'
import {expect, it} from 'vitest'
import {lineIndex} from '../../src/text/line-index.ts'

it('gives every line its number and no other text any', () => {
  const line = fc.string({unit: 'grapheme', maxLength: 12}).filter((text) => !text.includes('\n') && text.isWellFormed())
  fc.assert(
    fc.property(fc.uniqueArray(line, {minLength: 1, maxLength: 200}), line, (lines, other) => {
      const at = lineIndex(new TextEncoder().encode(lines.join('\n')))
      expect(lines.map((text) => at(text))).toEqual(lines.map((_, number) => number))
      expect(at(other)).toBe(lines.indexOf(other))
      expect(at(`${'long '.repeat(200)}line`)).toBe(-1)
    }),
  )
})
