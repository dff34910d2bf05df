import type {NameSentence} from '../../src/parse/names/see-document.ts'
import type {SplitSentence} from '../../src/parse/split.ts'
import {tag} from '../../src/parse/tags/tag.ts'

/** Sentences of words with the tags that our own tagger gives them. */
export function taggedWords(sentences: readonly {readonly words: readonly string[]}[]): NameSentence[] {
  const split = sentences.map(({words}): SplitSentence => ({block: 0, starts: words.map(() => 0), ends: words.map(() => 0), words}))
  const report = {id: 'r', source: '', title: '', language: 'en', blocks: [], text: ''}
  return tag({report, sentences: split, problems: []}).sentences.map(({words, xpos}) => ({words, xpos}))
}
