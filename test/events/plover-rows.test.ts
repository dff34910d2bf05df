import {expect, it} from 'vitest'
import {ploverRows} from '../../learn/plover-rows.ts'
import {recordsOf} from '../../measure/petrarch.ts'
import {macroF1} from '../../measure/plover.ts'

it('reads a row with its two phrases', () => {
  const tsv = 'sentence_id\tmarked_sentence\tgold_penta\tgold_root\tmodality_L2\n7\t<s>Fiji</s> met <t>Oman</t>.\t1\tCONSULT\tpast\n'
  expect(ploverRows(tsv)).toEqual([
    {id: '7', text: 'Fiji met Oman.', source: {start: 0, end: 4}, target: {start: 9, end: 13}, root: 'CONSULT', quad: '1', modality: 'past'},
  ])
})

it('leaves out a phrase that is not marked', () => {
  const [row] = ploverRows('sentence_id\tmarked_sentence\tgold_penta\tgold_root\n7\t<s>Fiji</s> rose.\t1\tCONSULT\n')
  expect(row?.target).toBeUndefined()
})

it('says which column is missing', () => {
  expect(() => ploverRows('sentence\tx\n')).toThrow('expected a column sentence_id')
})

it('takes the mean of F1 over classes', () => {
  expect(
    macroF1([
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'b'],
    ]),
  ).toBeCloseTo(2 / 3)
})

it('reads records, and keeps codings apart that no words bear out', () => {
  const xml = `<Sentence date="x" id="ONE"><EventCoding sourcecode="ARN" targetcode="GON" eventcode="064"></EventCoding>
<EventCoding sourcecode="---GOV" targetcode="GON" eventcode="023"></EventCoding><Text>Arnor restored ties
with Gondor.</Text></Sentence>`
  const [record] = recordsOf(xml)
  expect(record?.text).toBe('Arnor restored ties with Gondor.')
  expect(record?.codings).toEqual([{source: 'ARN', target: 'GON', root: '06'}])
  expect(record?.others).toHaveLength(1)
})
