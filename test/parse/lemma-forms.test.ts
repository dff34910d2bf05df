import {expect, test} from 'vitest'
import {lemmaOf} from '../../src/parse/lemmas/lemmatise.ts'

test.each([
  ['fought', 'VBD', 'fight'],
  ['shot', 'VBN', 'shoot'],
  ['fled', 'VBD', 'flee'],
  ['swore', 'VBD', 'swear'],
  ['tore', 'VBD', 'tear'],
])('an irregular form has its lemma: %s/%s → %s', (form, xpos, lemma) => expect(lemmaOf(form, `VERB/${xpos}`)).toBe(lemma))

test.each([
  ['raided', 'VBD', 'raid'],
  ['bombed', 'VBN', 'bomb'],
  ['shelled', 'VBD', 'shell'],
  ['toppled', 'VBD', 'topple'],
  ['raped', 'VBN', 'rape'],
  ['stabbed', 'VBD', 'stab'],
])('a regular form is a form of a word that is written: %s/%s → %s', (form, xpos, lemma) => expect(lemmaOf(form, `VERB/${xpos}`)).toBe(lemma))

test('what the treebanks say of the very form stands', () => {
  expect(lemmaOf('found', 'VERB/VBD')).toBe('find')
  expect(lemmaOf('left', 'VERB/VBN')).toBe('leave')
})
