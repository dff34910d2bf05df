import {describe, expect, it} from 'vitest'
import {parseAliasList, parseWikidata} from '../../src/collate/entities/index.ts'

const pairs = (judgements: readonly {left: string; right: string}[]) => judgements.map(({left, right}) => `${left} = ${right}`)

describe('parseAliasList', () => {
  it('reads an entity a line, with comments, quotes and semicolons', () => {
    const text = '\uFEFF# our list\r\nMahmoud Abbas,Abu Mazen\n\n"Carver, John";J. Carver ; "The ""Fox"""\n'
    expect(pairs(parseAliasList(text, 'list.csv'))).toEqual(['Mahmoud Abbas = Abu Mazen', 'Carver, John = J. Carver', 'Carver, John = The "Fox"'])
  })
  it('gives nothing for a name without an alias', () => expect(parseAliasList('Alone\nTwice,Twice\n', 'list.csv')).toEqual([]))
})

describe('parseWikidata', () => {
  const item = {id: 'Q1', labels: {de: {value: 'Nadim Barakat'}, en: {value: 'Nadeem Barakat'}}, aliases: {en: [{value: 'Abu Rami'}]}}
  const wanted = ['Nadeem Barakat = Nadim Barakat', 'Nadeem Barakat = Abu Rami']
  it('reads an object of entities', () => expect(pairs(parseWikidata(JSON.stringify({entities: {Q1: item}}), 'x.json'))).toEqual(wanted))
  it('reads an array, one item a line', () => expect(pairs(parseWikidata(`[\n${JSON.stringify(item)},\n]`, 'x.json'))).toEqual(wanted))
  it('gives nothing for what is no JSON', () => expect(parseWikidata('labels?', 'x.json')).toEqual([]))
})
