import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {readPlainText} from '../../src/read/plain-text.ts'
import {attributionAt} from '../../src/record/attribution/attribution-at.ts'
import {certaintyOf} from '../../src/record/certainty/certainty-of.ts'
import {recordSayings} from '../../src/record/sayings/record-sayings.ts'

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '»',
  '(',
  ')',
  ',',
  '.',
  ':',
  '—',
  '\n\n',
  ' said ',
  ' that ',
  ' as ',
  ' according to ',
  'Ana Borg',
  ' he ',
  ' denied ',
  ' it rains ',
  '[',
  ']',
  '\ud800',
  '🙂',
  ' who ',
  ' told ',
  ' will ',
  ' not ',
]

it('finds sayings in any text, with spans that slice back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (words) => {
      const text = words.join('')
      const blocks = readPlainText(text, {}).blocks.map(({kind, start, end}) => ({kind, start, end}))
      const parsed = parse({...readPlainText(text, {}), language: 'en', blocks})
      const sayings = recordSayings(parsed)
      for (const {evidence, participants} of sayings)
        for (const span of [...evidence, ...participants.map(({mention}) => mention)]) expect(text.slice(span.start, span.end)).toBe(span.text)
      for (const [at, sentence] of parsed.sentences.entries())
        for (const [token, word] of sentence.tokens.entries()) {
          certaintyOf(parsed, at, token)
          attributionAt(parsed, sayings, word)
        }
      expect(recordSayings(parsed)).toEqual(sayings)
    }),
    {numRuns: 60},
  )
})

it('takes a long quotation that nothing closes in one pass', () => {
  const text = `Ana Borg said: “${'He said that it rains and they told us to go. '.repeat(400)}`
  const parsed = parse({...readPlainText(text, {}), language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}]})
  expect(recordSayings(parsed).length).toBeGreaterThan(0)
})
