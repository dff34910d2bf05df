import {clusters} from '../src/parse/clusters/clusters.ts'
import {netVersion, packNet} from '../src/parse/net/net-file.ts'
import type {Learner} from './learner.ts'
import {examplesOf, inventoryOf} from './net/inventory.ts'
import {newsVectors} from './net/news-vectors.ts'
import {trainNet} from './net/train-net.ts'
import {treebank} from './treebank.ts'
import {writeModel} from './write-model.ts'

/** Tags and trees: EWT, GUM and vectors of raw news → models/net.bin. */
export const learner: Learner = ({corpora, say}) => {
  const vectors = newsVectors(corpora, say)
  const sentences = treebank(corpora)
  const inventory = inventoryOf(sentences, vectors, clusters())
  const {rows, counts, frozenFrom, tags, labels} = inventory
  const sizes = {words: 128, first: 64, second: 64, arc: 64, label: 64, tags: rounded(tags.length), labels: rounded(labels.length)}
  const frozen = new Float32Array(vectors.words.length * sizes.words)
  for (const [word] of vectors.words.entries()) frozen.set(vectors.vectors.subarray(word * vectors.size, (word + 1) * vectors.size), word * sizes.words)
  say(`${rows.length} rows, ${tags.length} tags, ${labels.length} relations`)
  const net = trainNet(examplesOf(sentences, inventory, clusters()), sizes, rows.length, {
    epochs: 16,
    rate: 0.002,
    batch: 16,
    seed: 3,
    counts,
    frozenFrom,
    frozen,
    say,
  })
  writeModel('net', netVersion, packNet({header: {sizes, tags, labels}, rows, table: net.table, parameters: net.parameters}))
}

function rounded(count: number): number {
  return Math.ceil(count / 16) * 16
}
