import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toTimeml} from '../../src/export/timeml.ts'
import type {TimeExpression} from '../../src/model/parse.ts'
import {findTimes} from '../../src/parse/times/index.ts'
import {timeRules} from '../../src/parse/times/scan.ts'
import {lexemesOf} from '../../src/text/lexemes.ts'

const words =
  'the a past last next two 5 30 1998 May March Friday week months ago between from to and until after before of - / : . , noon p.m. % quarter every first Q3 th \n\n'.split(
    ' ',
  )
const texts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.array(fc.constantFrom(...words), {maxLength: 40}).map((some) => some.join(' ')),
)
const dates = fc.option(fc.constantFrom('2024-03-01', '2024', '2024-02', '2024-03-01T14:05:00Z', '0099-01-01', '9999-12-31', 'rubbish', ''), {nil: undefined})

function timesOf(text: string, published?: string): TimeExpression[] {
  return findTimes({report: {text}, sentences: []}, published)
}

describe('findTimes', () => {
  it('finds the example of every rule, from its first word to its last', () => {
    for (const {name, example} of timeRules) {
      const found = timesOf(`It happened ${example}.`, '2024-03-01')
      expect(
        found.map(({text}) => example.includes(text) || text.includes(example)),
        `${name}: ${example}`,
      ).toContain(true)
    }
  })

  it('slices back, in order, and says the same again, whatever the text', () => {
    fc.assert(
      fc.property(texts, dates, (text, published) => {
        const times = timesOf(text, published)
        for (const [index, time] of times.entries()) {
          expect(text.slice(time.start, time.end)).toBe(time.text)
          expect(time.start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0)
          for (const part of [...(time.parts ?? []), ...(time.relation ? [time.relation.event] : [])]) expect(text.slice(part.start, part.end)).toBe(part.text)
        }
        expect(timesOf(text, published)).toEqual(times)
      }),
      {numRuns: 500, seed: 1},
    )
  })

  it('leaves times outside all sentences, and numbers the sentences', () => {
    const text = 'Ieri, 3 May 2020.\n\nHe came in 2019. She left in 2021.'
    const sentences = ['He came in 2019.', 'She left in 2021.'].map((part) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length}))
    expect(findTimes({report: {text}, sentences}).map(({text: words, sentence}) => [words, sentence])).toEqual([
      ['2019', 0],
      ['2021', 1],
    ])
  })

  it('reads a long text in time that grows with its length', () => {
    const read = (text: string) => {
      const began = performance.now()
      timesOf(text, '2024-03-01')
      return performance.now() - began
    }
    const unit = 'two million and the past one hundred and twenty Friday March 5, 1999 to '
    read(unit.repeat(200))
    const [short, long] = [read(unit.repeat(500)), read(unit.repeat(5000))]
    expect(long).toBeLessThan(40 * Math.max(short, 5))
  })

  it('is written as TimeML that holds the text', () => {
    const text = 'From March 2006 to May 2006 <they> met & left.'
    const times = timesOf(text)
    const timeml = toTimeml({report: {id: 'r1', source: '', title: 'A & B', language: 'en', blocks: [], text}, times})
    expect(timeml).toContain('value="2006-03">March 2006</TIMEX3> to <TIMEX3')
    expect(timeml).toContain('&lt;they&gt; met &amp; left')
  })
})

describe('lexemesOf', () => {
  it('covers everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        let end = 0
        for (const lexeme of lexemesOf(text)) {
          expect([...text.slice(end, lexeme.start)].every((mark) => mark <= ' ' || /[\s\u200b]/.test(mark))).toBe(true)
          expect(lexeme.end).toBeGreaterThan(lexeme.start)
          end = lexeme.end
        }
      }),
      {seed: 1},
    )
  })
})
