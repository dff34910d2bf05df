import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Span} from '../../src/model/span.ts'
import type {Recorded} from '../../src/model/statement.ts'
import {record} from '../../src/record/index.ts'
import {parsed} from './read-text.ts'

const words = fc.constantFrom(
  'the',
  'a',
  'of',
  'by',
  'and',
  'who',
  'which',
  'as',
  'not',
  'said',
  'led',
  'called',
  'considered',
  'killed',
  'is',
  'was',
  'minister',
  'president',
  'terrorists',
  'group',
  'Ana',
  'Borg',
  'Russian',
  'Moscow',
  '12',
  'dozens',
  'over',
  'million',
  '%',
  '$5',
  ',',
  '.',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '—',
  '’s',
  'including',
  'people',
  'March',
  '2024',
  '\n\n',
)
const soup = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.array(words, {maxLength: 60}).map((list) => list.join(' ')),
)

it('never throws, and every span slices back', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const recorded = record(parsed(text))
      for (const {start, end, text: words} of spansOf(recorded)) expect(recorded.report.text.slice(start, end)).toBe(words)
    }),
    {numRuns: 150, seed: 7},
  )
}, 30_000)

it('reading twice is reading once', () => {
  fc.assert(
    fc.property(soup, (text) => {
      expect(JSON.stringify(record(parsed(text)).statements)).toBe(JSON.stringify(record(parsed(text)).statements))
    }),
    {numRuns: 40, seed: 8},
  )
}, 30_000)

function spansOf({statements}: Recorded): Span[] {
  return statements.flatMap(({evidence, participants, attribution, times, event, quantity, place}) => [
    ...evidence,
    ...participants.map(({mention}) => mention),
    ...attribution.map(({mention}) => mention),
    ...times,
    ...[event?.trigger, quantity, place].filter((span) => span !== undefined),
  ])
}
