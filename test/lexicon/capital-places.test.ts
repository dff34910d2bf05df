import {describe, expect, it} from 'vitest'
import {capitalPlace, capitalPlaces} from '../../lexicon/capital-places.ts'
import {countries} from '../../lexicon/countries.ts'
import {alpha2Of} from '../../lexicon/country-codes.ts'

describe('capital places', () => {
  it('has a place for every capital that stands for a state, and no other', () => {
    const named = countries.flatMap(({alpha3, capitals}) => capitals.map((name) => `${alpha3} ${name}`))
    expect(capitalPlaces.flatMap(({country, names}) => names.map((name) => `${country} ${name}`)).toSorted()).toEqual(named.toSorted())
    for (const {latitude, longitude} of capitalPlaces) expect(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !Number.isNaN(longitude)).toBe(true)
  })

  it('finds a capital by any of its names, and nothing by a part of one', () => {
    expect(capitalPlace('kyiv')).toBe(capitalPlace('Kiev'))
    expect(capitalPlace('New')).toBeUndefined()
    expect(capitalPlace('Gaza')).toBeUndefined()
  })
})

describe('country codes', () => {
  // The names that Unicode gives the alpha-2 codes; those that it writes in another way than we do are told here.
  const unicode = new Intl.DisplayNames('en', {type: 'region'})
  const plain = (name: string) =>
    name
      .replace(/ & /g, ' and ')
      .replace(/^St\. /, 'Saint ')
      .replace(/[()]/g, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
  const otherwise = new Set(['COD', 'COG', 'MMR', 'VCT', 'HKG', 'MAC'])

  it('gives every country the code of the country of that name', () => {
    for (const {alpha3, names} of countries) {
      const code = alpha2Of(alpha3)
      expect(code, alpha3).toMatch(/^[A-Z]{2}$/)
      if (!otherwise.has(alpha3)) expect(names.map(plain), alpha3).toContain(plain(unicode.of(code!)!))
    }
    expect(new Set(countries.map(({alpha3}) => alpha2Of(alpha3))).size).toBe(countries.length)
  })
})
