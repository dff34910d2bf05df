import type {Sentence, Token} from '../../model/parse.ts'
import {readWeights} from '../../weights/weights-file.ts'
import {clusters} from '../clusters/clusters.ts'
import type {Lemmatised, LemmatisedSentence} from '../lemmas/lemmatised.ts'
import type {Parsed} from './parsed.ts'
import {predictTree} from './predict-tree.ts'
import {type WordSight, wordSight} from './see-words.ts'
import {type TreeHeader, type TreeModel, treeVersion} from './tree-model.ts'

let kept: {model: TreeModel; sight: WordSight} | undefined

/** Gives every word the word that it depends on, and how. */
export function attach(lemmatised: Lemmatised): Parsed {
  kept ??= readTreeModel()
  const {model, sight} = kept
  const {text} = lemmatised.report
  const sentences = lemmatised.sentences.map((sentence) => attached(model, sight, text, sentence))
  return {report: lemmatised.report, sentences, problems: lemmatised.problems}
}

function attached(model: TreeModel, sight: WordSight, text: string, sentence: LemmatisedSentence): Sentence {
  const {words, upos, xpos, lemmas, starts, ends, block} = sentence
  const {heads, labels} = predictTree(model, sight(words, upos, xpos))
  const tokens: Token[] = []
  for (let at = 0; at < words.length; at++) {
    const head = heads[at] === words.length ? -1 : heads[at]!
    tokens.push({
      start: starts[at]!,
      end: ends[at]!,
      text: text.slice(starts[at], ends[at]),
      upos: upos[at]!,
      xpos: xpos[at]!,
      lemma: lemmas[at]!,
      head,
      relation: model.header.labels[labels[at]!]!,
    })
  }
  const start = starts[0]!
  const end = ends[ends.length - 1]!
  return {block, start, end, text: text.slice(start, end), tokens}
}

function readTreeModel(): {model: TreeModel; sight: WordSight} {
  const {header, sections} = readWeights<TreeHeader>('trees', treeVersion)
  const names = sections['names'] as Int8Array
  const model = {header, moves: sections['moves'] as Int8Array, names, width: names.length >>> header.labelBits}
  return {model, sight: wordSight(header.tags, clusters())}
}
