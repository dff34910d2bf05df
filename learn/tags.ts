import {clusters} from '../src/parse/clusters/clusters.ts'
import {lexiconBytes} from '../src/parse/tags/tag-lexicon.ts'
import {tagVersion} from '../src/parse/tags/tag-model.ts'
import type {Learner} from './learner.ts'
import {quantise, reachOf} from './quantise.ts'
import {trainTagger} from './tags/train-tagger.ts'
import {treebank} from './treebank.ts'
import {writeModel} from './write-model.ts'

/** Parts of speech: EWT and GUM → models/tags.bin. */
export const learner: Learner = ({corpora, say}) => {
  const {model, lexicon} = trainTagger(treebank(corpora), {epochs: 8, bits: 22, clusters: clusters(), say})
  const weights = model.table as Float32Array
  const table = quantise(weights, reachOf(weights, 0))
  writeModel('tags', tagVersion, {header: model.header, sections: {table, lexicon: lexiconBytes(lexicon)}})
}
