import {join} from 'node:path'
import {type ConlluSentence, readConllu} from '../src/read/conllu.ts'
import {corpusText} from './corpus-text.ts'

/** The sentences of EWT and GUM that a learner may see. */
export function treebank(corpora: string, split: 'train' | 'dev' = 'train'): ConlluSentence[] {
  return ['ewt', 'gum'].flatMap((name) => readConllu(corpusText(join(corpora, name, `${split}.conllu`))))
}
