import {expect, it} from 'vitest'
import {datelineEnd} from '../../src/record/events/dateline.ts'

const endOf = (text: string): number => datelineEnd({start: 0, end: text.length, text, block: 0, tokens: []})

it.each([
  ['BERLIN (AP) - A ship struck a bridge.', 'BERLIN (AP) - '],
  ['LAGOS, Nigeria — The army left.', 'LAGOS, Nigeria — '],
  ['Porto (Reuters) -- The ferry sank.', 'Porto (Reuters) -- '],
  ['Officials - many of them old - left.', ''],
  ['Berlin: a city of ships', ''],
])('%s', (text, opening) => {
  expect(text.slice(0, endOf(text))).toBe(opening)
})
