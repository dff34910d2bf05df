import {expect, it} from 'vitest'
import {knownBody} from '../../lexicon/known-bodies.ts'

it.each([
  ['Hamas', 'group'],
  ['al-Fatah', 'group'],
  ['NATO', 'organisation'],
  ['WHO', 'organisation'],
  ['Who', undefined],
  ['Moscow', undefined],
])('%s: %s', (name, kind) => {
  expect(knownBody(name)).toBe(kind)
})
