import {describe, expect, it} from 'vitest'
import {drossRows, isDross} from '../../src/text/is-dross.ts'

describe('furniture of pages', () => {
  for (const {name, example, twin} of drossRows) {
    it(`${name}: ${example}`, () => expect(isDross(example)).toBe(true))
    it(`NOT ${name}: ${twin}`, () => expect(isDross(twin)).toBe(false))
  }

  it('headlines run together', () => {
    const list =
      'Most Popular SIN CITY How a quiet resort fell RITZ ROBBERY Axe gang storms a hotel and steals jewels PILL PROBE Police ask how a tourist got pills'
    expect(isDross(list)).toBe(true)
    expect(isDross(`${list}.`)).toBe(false)
  })

  it('teasers glued to a name', () => {
    expect(isDross('The senator Ana BorgGOP seeks vote on ban MORE (R-Ky.) met the mayor.')).toBe(true)
    expect(isDross('The GOP seeks more votes.')).toBe(false)
  })
})
