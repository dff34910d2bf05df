import {boundaryBits, boundaryFeatures} from '../src/parse/sentences/boundary-features.ts'
import {boundaryVersion, gapsOf, mayEnd} from '../src/parse/sentences/split-sentences.ts'
import {conlluReport} from '../src/read/conllu-report.ts'
import type {Learner} from './learner.ts'
import {seeded, shuffle} from './random.ts'
import {treebank} from './treebank.ts'
import {writeModel} from './write-model.ts'

type Example = {places: number[]; ends: boolean}

/** Sentence boundaries: an averaged perceptron over the gaps after marks. */
export const learner: Learner = ({corpora, say}) => {
  const examples = examplesOf(corpora)
  say(`${examples.length} gaps`)
  const weights = new Float64Array(1 << boundaryBits)
  const sums = new Float64Array(1 << boundaryBits)
  const random = seeded(1)
  let step = 0
  for (let epoch = 0; epoch < 12; epoch++) {
    let wrong = 0
    for (const {places, ends} of shuffle(examples, random)) {
      step++
      let score = 0
      for (const place of places) score += weights[place]!
      // A margin of 2 learns from what was right by luck.
      if (ends ? score > 2 : score < -2) continue
      wrong++
      const by = ends ? 1 : -1
      for (const place of places) {
        weights[place]! += by
        sums[place]! += by * step
      }
    }
    say(`epoch ${epoch + 1}: ${wrong} updates`)
  }
  const table = Int8Array.from(weights, (weight, place) => Math.max(-127, Math.min(127, Math.round((weight - sums[place]! / step) * 8))))
  writeModel('sentences', boundaryVersion, {header: {}, sections: {table}})
}

function examplesOf(corpora: string): Example[] {
  const {report, placed} = conlluReport(treebank(corpora), 'train')
  const examples: Example[] = []
  for (const [block] of report.blocks.entries()) {
    const inside = placed.filter((sentence) => sentence.block === block)
    const starts = inside.flatMap((sentence) => sentence.starts)
    const ends = inside.flatMap((sentence) => sentence.ends)
    const words = starts.map((start, index) => report.text.slice(start, ends[index]))
    const first = new Set<number>()
    let count = 0
    for (const sentence of inside) {
      first.add(count)
      count += sentence.starts.length
    }
    const opens: number[] = [0]
    for (const gap of gapsOf(report.text, starts, ends, words, opens)) {
      const isEnd = first.has(gap.at + 1)
      if (mayEnd(words[gap.at]!)) examples.push({places: boundaryFeatures(gap), ends: isEnd})
      if (isEnd) opens.push(gap.at + 1)
    }
  }
  return examples
}
