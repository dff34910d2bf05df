import {expect, it} from 'vitest'
import {datelineEnd} from '../../src/parse/tags/dateline-end.ts'

const cases: readonly (readonly [string, number])[] = [
  ['MOSCOW , Feb. 29 ( Agency ) — Officials met .', 8],
  ['GENEVA — Talks ended .', 2],
  ['Oslo , 3 March ( Agency ) - Talks ended .', 8],
  ['NEW DELHI , India ( Wire ) -- Talks ended .', 8],
  // Twins that are none.
  ['Moscow — the host — waited .', 0],
  ['Officials met in Moscow — at last .', 0],
  ['NATO leaders met — at last .', 0],
  ['He left on Feb. 29 — a Thursday .', 0],
]

for (const [text, words] of cases) it(`${text} → ${words}`, () => expect(datelineEnd(text.split(' '))).toBe(words))
