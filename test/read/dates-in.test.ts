import {describe, expect, it} from 'vitest'
import {datesIn} from '../../src/read/dates-in.ts'

const lines: readonly (readonly [line: string, language: string, days: readonly string[]])[] = [
  ['Published: March 12th, 2031 at 3:35 a.m.', 'en', ['2031-03-12']],
  ['Sunday 17 December 2023 17:23, UK', 'en', ['2023-12-17']],
  ['Published: 09:09 GMT, 22 December 2023 | Updated: 10:53 GMT, 23 December 2023', 'en', ['2023-12-22', '2023-12-23']],
  ['The SlatestDec 20, 20316:46 PM', 'en', []],
  ['Dec 20, 20316:46 PM', 'en', ['2031-12-20']],
  ['Sept. 3, 2031', 'en', ['2031-09-03']],
  ['12 de marzo de 2031', 'es', ['2031-03-12']],
  ['Publié le 1er août 2031 à 10h', 'fr', ['2031-08-01']],
  ['Stand: 3. März 2031', 'de', ['2031-03-03']],
  ['24 декабря 2031 г.', 'ru', ['2031-12-24']],
  ['٢٤ ديسمبر ٢٠٣١', 'ar', ['2031-12-24']],
  ['2031年3月2日', 'ja', ['2031-03-02']],
  ['2031/3/2, 2031-03-04T10:00', 'en', ['2031-03-02', '2031-03-04']],
  ['03/02/2031', 'en-US', ['2031-03-02']],
  ['03/02/2031', 'en-GB', ['2031-02-03']],
  ['03.02.2031', 'de', ['2031-02-03']],
  ['03/02/2031', 'en', []],
  ['08/25/22 12:54pm', 'en', ['2022-08-25']],
  ['30 February 2031; Room 12 2031; 12 monkeys 2031; call 10-20-2031-55', 'en', []],
  ['in March 2031', 'en', []],
]

describe('days in a line', () => {
  for (const [line, language, days] of lines)
    it(`${language}: “${line}” → ${days.join(', ') || 'none'}`, () => {
      expect(datesIn(line, language)).toEqual(days)
    })

  it('are found whatever the language is called', () => {
    expect(datesIn('12 March 2031', 'xx-nonsense')).toEqual(['2031-03-12'])
    expect(datesIn('12 March 2031', '!')).toEqual(['2031-03-12'])
  })
})
