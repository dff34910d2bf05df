import {describe, expect, it} from 'vitest'
import type {Sentence, Token} from '../../src/model/parse.ts'
import {repairTree} from '../../src/record/events/repair-tree.ts'

// “word/UPOS/XPOS/head/relation”, heads counted from 1, 0 for the root.
function sentenceOf(text: string): Sentence {
  let start = 0
  const tokens = text.split(' ').map((part): Token => {
    const [word = '', upos = '', xpos = '', head = '0', relation = ''] = part.split('/')
    const token = {start, end: start + word.length, text: word, lemma: word.toLowerCase(), upos, xpos, head: Number(head) - 1, relation}
    start = token.end + 1
    return token
  })
  return {block: 0, start: 0, end: start, text: tokens.map(({text: word}) => word).join(' '), tokens}
}

function linksOf(sentence: Sentence): string {
  return sentence.tokens.map(({text, head, relation}) => `${text}<${sentence.tokens[head]?.text ?? ''}:${relation}`).join(' ')
}

describe('repairTree', () => {
  it('makes the verb of a headless clause its root', () => {
    const sentence = sentenceOf(
      'Delegates/NOUN/NNS/0/root from/ADP/IN/3/case Fiji/PROPN/NNP/1/nmod and/CCONJ/CC/6/cc two/NUM/CD/6/nummod states/NOUN/NNS/1/conj gathered/VERB/VBN/6/acl in/ADP/IN/9/case Oslo/PROPN/NNP/7/obl',
    )
    const mended = repairTree(sentence, false)
    expect(linksOf(mended)).toContain('Delegates<gathered:nsubj')
    expect(linksOf(mended)).toContain('gathered<:root')
  })
  it('leaves a noun with a relative clause', () => {
    const sentence = sentenceOf('Delegates/NOUN/NNS/0/root who/PRON/WP/3/nsubj met/VERB/VBD/1/acl:relcl in/ADP/IN/5/case Oslo/PROPN/NNP/3/obl')
    expect(repairTree(sentence, false)).toBe(sentence)
  })
  it('gives a reduced relative back to its noun', () => {
    const sentence = sentenceOf(
      'It/PRON/PRP/2/nsubj followed/VERB/VBD/0/root the/DET/DT/4/det resignation/NOUN/NN/2/obj ,/PUNCT/,/6/punct accepted/VERB/VBN/2/conj by/ADP/IN/8/case Lopez/PROPN/NNP/6/obl:agent',
    )
    expect(linksOf(repairTree(sentence, false))).toContain('accepted<resignation:acl')
  })
  it('takes a clause with a subject of its own for no subject', () => {
    const sentence = sentenceOf(
      'While/SCONJ/IN/3/mark Peru/PROPN/NNP/3/nsubj met/VERB/VBZ/7/nsubj rebels/NOUN/NNS/3/obj ,/PUNCT/,/6/punct Borg/PROPN/NNP/4/conj left/VERB/VBD/0/root',
    )
    expect(linksOf(repairTree(sentence, false))).toContain('Borg<left:nsubj')
  })
  it('hangs a name on the noun before its preposition, not on the time behind it', () => {
    const sentence = sentenceOf(
      'They/PRON/PRP/2/nsubj cut/VERB/VBD/0/root ties/NOUN/NNS/2/obj with/ADP/IN/5/case Peru/PROPN/NNP/8/compound almost/ADV/RB/7/advmod five/NUM/CD/8/nummod years/NOUN/NNS/2/obl ago/ADV/RB/2/advmod',
    )
    expect(linksOf(repairTree(sentence, false))).toContain('Peru<ties:nmod')
  })
  it('tells a participle without helper in the active, save in a headline', () => {
    const text = 'Politicians/NOUN/NNS/2/nsubj:pass called/VERB/VBN/0/root for/ADP/IN/4/case laws/NOUN/NNS/2/obl ./PUNCT/./2/punct'
    expect(linksOf(repairTree(sentenceOf(text), false))).toContain('Politicians<called:nsubj ')
    const headline = sentenceOf('Tourists/NOUN/NNS/2/nsubj:pass killed/VERB/VBN/0/root in/ADP/IN/4/case crash/NOUN/NN/2/obl')
    expect(repairTree(headline, true)).toBe(headline)
  })
  it('hangs what is about to happen on “about”', () => {
    const sentence = sentenceOf(
      'Peru/PROPN/NNP/3/nsubj is/AUX/VBZ/3/cop about/ADV/RB/7/ccomp to/PART/TO/5/mark leave/VERB/VB/7/ccomp ,/PUNCT/,/3/punct said/VERB/VBD/0/root Borg/PROPN/NNP/7/nsubj',
    )
    expect(linksOf(repairTree(sentence, false))).toContain('leave<about:xcomp')
  })
  it('takes an object that comes after a phrase', () => {
    const sentence = sentenceOf(
      'Peru/PROPN/NNP/2/nsubj brought/VERB/VBD/0/root to/ADP/IN/5/case the/DET/DT/5/det capital/NOUN/NN/2/obl all/DET/DT/8/det the/DET/DT/8/det leaders/NOUN/NNS/5/appos',
    )
    expect(linksOf(repairTree(sentence, false))).toContain('leaders<brought:obj')
  })
  it('makes a participle between two nouns the verb of a full sentence without one', () => {
    const sentence = sentenceOf('Peru/PROPN/NNP/3/compound severed/VERB/VBN/3/amod relations/NOUN/NNS/0/root ./PUNCT/./3/punct')
    expect(linksOf(repairTree(sentence, false))).toBe('Peru<severed:nsubj severed<:root relations<severed:obj .<severed:punct')
  })
})
