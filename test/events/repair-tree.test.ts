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
})
