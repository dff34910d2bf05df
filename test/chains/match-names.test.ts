import {expect, it} from 'vitest'
import type {Candidate} from '../../src/parse/chains/candidate.ts'
import {isSpelling, matchNames} from '../../src/parse/chains/name-match.ts'

const name = (text: string): Candidate => {
  const words = text.split(' ').filter((word) => word !== 'of' && word !== 'the')
  const initials = words.map((word) => word[0]).join('')
  return {words: words.map((word) => word.toLowerCase()), initials: initials.toLowerCase()} as unknown as Candidate
}

it.each([
  ['Sergei Lavrov', 'Sergei Lavrov', 'same'],
  ['Lavrov', 'Sergei Lavrov', 'last'],
  ['Popular', 'Popular Front', 'first'],
  ['PFLP', 'Popular Front for Liberation of Palestine', 'none'],
  ['PFLP', 'Popular Front Liberation of Palestine', 'acronym'],
  ['Riyad Malki', 'Riyad Maliki', 'spelling'],
  ['John Smith', 'Mary Smith', 'clash'],
  ['Hamas', 'Fatah', 'none'],
])('%s and %s: %s', (left, right, match) => {
  expect(matchNames(name(left), name(right))).toBe(match)
  expect(matchNames(name(right), name(left))).toBe(match)
})

it('takes no short word for another spelling', () => {
  expect(isSpelling('malki', 'maliki')).toBe(true)
  expect(isSpelling('iran', 'iraq')).toBe(false)
  expect(isSpelling('austria', 'australia')).toBe(false)
})
