import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Quantity} from '../../src/model/parse.ts'
import {hedgesBefore, hedgesBehind} from '../../src/parse/quantities/hedges.ts'
import {findQuantities} from '../../src/parse/quantities/index.ts'

const words =
  'a one two hundred thousand million and half third of over at least between 5 10 1,234 3/4 $ US€ % percent to - or more than dozens tens minus point years old km ( ) . , e x ^ lakh'.split(
    ' ',
  )
const texts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.array(fc.constantFrom(...words), {maxLength: 40}).map((some) => some.join(' ')),
  fc.array(fc.constantFrom(...words), {maxLength: 20}).map((some) => some.join('')),
)

function quantitiesOf(text: string): Quantity[] {
  return findQuantities({report: {text}, sentences: []})
}

describe('findQuantities', () => {
  it('hears every hedge in its example', () => {
    for (const {name, example} of [...hedgesBefore, ...hedgesBehind].filter(({name}) => name !== 'exactly' && name !== 'or-equal'))
      expect(quantitiesOf(`They counted ${example} of them.`)[0]?.hedge, `${name}: ${example}`).toBeDefined()
  })

  it('slices back, in order, with numbers that are numbers, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quantities = quantitiesOf(text)
        for (const [index, quantity] of quantities.entries()) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text)
          expect(quantity.start).toBeGreaterThanOrEqual(quantities[index - 1]?.end ?? 0)
          expect(quantity.value).not.toBe('')
          for (const number of [quantity.number, quantity.low, quantity.high]) expect(Number.isNaN(number ?? 0)).toBe(false)
        }
      }),
      {numRuns: 500, seed: 1},
    )
  })

  it('leaves the numbers of dates, and keeps those of durations', () => {
    const text = 'On March 5, 2019 they talked for three days.'
    const times = [
      {...span(text, 'March 5, 2019'), type: 'DATE'},
      {...span(text, 'three days'), type: 'DURATION'},
    ]
    expect(findQuantities({report: {text}, sentences: [], times}).map(({text: found}) => found)).toEqual(['three days'])
  })
})

function span(text: string, part: string): {start: number; end: number; text: string} {
  return {start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part}
}
