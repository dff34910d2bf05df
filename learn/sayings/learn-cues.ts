import {cueFeatures, mayCue} from '../../src/record/sayings/cue-features.ts'
import {Features} from '../../src/record/sayings/features.ts'
import {type LabelTable, rowOf} from '../../src/record/sayings/label-words.ts'
import {seeded, shuffle} from '../random.ts'
import type {ReadText} from './gold-sayings.ts'

const rows = 1 << 20

/** Which words head a cue: logistic regression with Adagrad steps. Small steps and three rounds: with more it learns the train part by heart (F1 of cues on dev .776 against .763 after six rounds of larger steps). */
export function learnCues(texts: readonly ReadText[], say: (text: string) => void): LabelTable {
  const examples = texts.flatMap(examplesOf)
  const weights = new Float32Array(rows)
  const slopes = new Float32Array(rows)
  const random = seeded(7)
  for (let epoch = 0; epoch < 3; epoch++) {
    let loss = 0
    for (const {places, isCue} of shuffle(examples, random)) {
      let score = 0
      for (const place of places) score += weights[place]!
      const likely = 1 / (1 + Math.exp(-score))
      loss -= Math.log(Math.max(1e-9, isCue ? likely : 1 - likely))
      const slope = likely - (isCue ? 1 : 0)
      for (const place of places) {
        // A little decay keeps words that were seen once from being believed.
        const by = slope + 1e-6 * weights[place]!
        slopes[place]! += by * by
        weights[place]! -= (0.03 * by) / (0.1 + Math.sqrt(slopes[place]!))
      }
    }
    say(`cues, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)} over ${examples.length}`)
  }
  return {rows, scale: 1, values: weights}
}

type Example = {places: Int32Array; isCue: boolean}

const features = new Features()

function examplesOf({views, sayings}: ReadText): Example[] {
  const cues = new Set(sayings.map(({at, cue}) => `${at} ${cue}`))
  return views.flatMap((view) =>
    [...Array(view.size).keys()]
      .filter((token) => mayCue(view, token))
      .map((token) => {
        cueFeatures(view, token, features)
        const places = features.values.slice(0, features.size).map((feature) => rowOf(feature, rows))
        return {places, isCue: cues.has(`${view.at} ${token}`)}
      }),
  )
}
