import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {readPlainText} from '../../src/read/plain-text.ts'
import {findSayings} from '../../src/record/sayings/find-sayings.ts'
import {recordSayings} from '../../src/record/sayings/record-sayings.ts'
import {sayingsModel} from '../../src/record/sayings/sayings-model.ts'
import {silences, toldBy} from '../../src/record/sayings/worth-telling.ts'

function parsed(text: string) {
  return parse({...readPlainText(text, {}), language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}]})
}

describe('what no reader would call a saying', () => {
  for (const {name, example, twin, match} of silences)
    it(name, () => {
      const whole = parsed(example)
      const matches = findSayings(whole, sayingsModel(), 0).filter((saying) => saying.content.length > 0 && match(toldBy(whole, saying)!))
      expect(matches.length, example).toBeGreaterThan(0)
      expect(recordSayings(whole), example).toEqual([])
      const other = parsed(twin)
      expect(recordSayings(other).length, twin).toBeGreaterThan(0)
    })
})
