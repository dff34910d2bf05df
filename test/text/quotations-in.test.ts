import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {quotationsIn} from '../../src/text/quotation/quotations-in.ts'

// Text → what is quoted; `…` where nothing closed it.
const cases: [string, string[]][] = [
  ['He said: “Go.” Then “I', ['“Go.”', '“I…']],
  [`the boys' goal and "no" to "yes", don't`, ['"no"', '"yes"']],
  ["``Yes,'' he said", ["``Yes,''"]],
  ['„Ja“, sagte er. »Nein«', ['„Ja“', '»Nein«']],
  ['« oui » dit-il', ['« oui »']],
  ['”It is late” x', ['”It is late”']],
  [`"He said 'no way' to me," she said`, [`"He said 'no way' to me,"`, "'no way'"]],
  ['"It is late. He left. "Go on."', ['"Go on."']],
  ["They need to 'get away from this' soon", ["'get away from this'"]],
  ['It’s ‘all’ the workers’ fault', ['‘all’']],
  ['in the ’90s, he “won”.', ['“won”']],
  [`A 5'10" man said "hi"`, ['"hi"']],
  ['nothing at all', []],
]

describe('quotationsIn', () => {
  for (const [text, expected] of cases)
    it(text, () => expect(quotationsIn(text).map((run) => text.slice(run.start, run.end) + (run.closed ? '' : '…'))).toEqual(expected))

  it('gives runs that nest or lie apart, on any text', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('“', '”', '"', "'", '’', '„', '«', '»', '`', ' ', 'a', '.', ',', '9'), maxLength: 40}), (text) => {
        const runs = quotationsIn(text)
        for (const run of runs) {
          expect(run.start <= run.innerStart && run.innerStart <= run.innerEnd && run.innerEnd <= run.end && run.end <= text.length).toBe(true)
          for (const other of runs) {
            const apart = other.end <= run.start || run.end <= other.start
            const nests = (other.start <= run.start && run.end <= other.end) || (run.start <= other.start && other.end <= run.end)
            expect(apart || nests).toBe(true)
          }
        }
      }),
    )
  })
})
