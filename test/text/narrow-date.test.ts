import {expect, it} from 'vitest'
import {narrowDate, yearFrom} from '../../src/text/narrow-date.ts'

it('takes the year that brings an open day nearest to what is told beside it', () => {
  expect(narrowDate('XXXX-02-29', ['2024-02-28'])?.value).toBe('2024-02-29')
  expect(narrowDate('XXXX-12-30', ['2024-01-02', '2024-01-03'])?.value).toBe('2023-12-30')
  expect(narrowDate('XXXX-02-28', ['2023-10-07'], 3)).toEqual({value: '2024-02-28', because: 'a Wednesday, nearest to 2023-10-07, told beside it'})
})

it('leaves open what nothing narrows', () => {
  expect(narrowDate('XXXX-02-28', [])).toBeUndefined()
  expect(narrowDate('XXXX-02-28', ['2024'])).toBeUndefined()
  expect(narrowDate('XXXX-WXX-3', ['2024-02-28'])).toBeUndefined()
  expect(narrowDate('2024-02-28', ['2024-02-28'])).toBeUndefined()
})

it('finds the first year from an anchor on', () => {
  expect(yearFrom('2023-10-07', 2, 28, 3)).toBe(2024)
  expect(yearFrom('2023-10-07', 2, 29)).toBe(2024)
  expect(yearFrom('2023-10', 11, 1)).toBe(2023)
  expect(yearFrom('2023', 2, 30)).toBeUndefined()
})
