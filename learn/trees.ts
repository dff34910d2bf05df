import {clusters} from '../src/parse/clusters/clusters.ts'
import {predictTags} from '../src/parse/tags/predict-tags.ts'
import type {TagModel} from '../src/parse/tags/tag-model.ts'
import {wordSight} from '../src/parse/trees/see-words.ts'
import {type TreeHeader, treeVersion} from '../src/parse/trees/tree-model.ts'
import type {ConlluSentence} from '../src/read/conllu.ts'
import type {Learner} from './learner.ts'
import {quantise, reachOf} from './quantise.ts'
import {trainTagger} from './tags/train-tagger.ts'
import {treebank} from './treebank.ts'
import {exampleOf, type GivenTags, labelsOf} from './trees/examples.ts'
import {trainParser} from './trees/train-parser.ts'
import {writeModel} from './write-model.ts'

// The parser learns on tags as wrong as those it will see: each quarter is tagged by what the other three taught.
const folds = 4

/** Trees: EWT and GUM → models/trees.bin. */
export const learner: Learner = ({corpora, say}) => {
  const sentences = treebank(corpora)
  const tags = crossTags(sentences, say)
  const pairs = [...new Set(tags.flatMap(({upos, xpos}) => upos.map((one, at) => `${one}/${xpos[at]}`)))].sort()
  const header: TreeHeader = {tags: pairs, labels: labelsOf(sentences), moveBits: 21, labelBits: 17}
  const sight = wordSight(pairs, clusters())
  const numbers = new Map(header.labels.map((label, number) => [label, number]))
  const examples = sentences.map((sentence, index) => exampleOf(sentence, tags[index]!, sight, numbers))
  const model = trainParser(examples, header, {epochs: 8, say})
  const sections = {moves: bytesOf(model.moves as Float32Array), names: bytesOf(model.names as Float32Array)}
  writeModel('trees', treeVersion, {header, sections})
}

function bytesOf(weights: Float32Array): Int8Array {
  return quantise(weights, reachOf(weights, 0))
}

function crossTags(sentences: readonly ConlluSentence[], say: (text: string) => void): GivenTags[] {
  const tags: GivenTags[] = []
  for (let fold = 0; fold < folds; fold++) {
    const {model} = trainTagger(
      sentences.filter((_, index) => index % folds !== fold),
      {epochs: 5, bits: 22, clusters: clusters(), say: () => {}},
    )
    for (let index = fold; index < sentences.length; index += folds) tags[index] = tagsBy(model, sentences[index]!)
    say(`tags for a quarter (${fold + 1} of ${folds})`)
  }
  return tags
}

function tagsBy(model: TagModel, {words}: ConlluSentence): GivenTags {
  const pairs = [
    ...predictTags(
      model,
      words.map(({form}) => model.see(form)),
    ),
  ].map((number) => model.header.tags[number]!.split('/', 2))
  return {upos: pairs.map(([upos]) => upos!), xpos: pairs.map(([, xpos]) => xpos!)}
}
