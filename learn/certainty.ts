import {actAt} from '../src/record/certainty/act.ts'
import {type CertaintyHeader, certaintyVersion} from '../src/record/certainty/happened.ts'
import {happenedFeatures} from '../src/record/certainty/happened-features.ts'
import {Features} from '../src/record/sayings/features.ts'
import {rowOf} from '../src/record/sayings/label-words.ts'
import {factuality, type MarkedAct} from './factuality.ts'
import type {Learner} from './learner.ts'
import {seeded, shuffle} from './random.ts'
import {inSteps} from './sayings/in-steps.ts'
import {writeModel} from './write-model.ts'

const rows = 1 << 17
// Above these most readers of the corpus said that it happened: on UW all that is not plain fact lies below 2.
const least = {UW: 2, UDS_IH2: 0.5} as const

type Example = {places: Int32Array; happened: boolean}

/** Which acts happened by the judgement of readers, from the train parts of UW and It-Happened: logistic regression with Adagrad steps. */
export const learner: Learner = ({corpora, say}) => {
  const examples = (['UW', 'UDS_IH2'] as const).flatMap((part) => factuality(`${corpora}/factuality`, part, 'train').map((act) => exampleOf(act, least[part])))
  const weights = new Float32Array(rows)
  const slopes = new Float32Array(rows)
  const random = seeded(5)
  for (let epoch = 0; epoch < 4; epoch++) {
    let loss = 0
    for (const {places, happened} of shuffle(examples, random)) {
      let score = 0
      for (const place of places) score += weights[place]!
      const likely = 1 / (1 + Math.exp(-score))
      loss -= Math.log(Math.max(1e-9, happened ? likely : 1 - likely))
      const slope = likely - (happened ? 1 : 0)
      for (const place of places) {
        const by = slope + 1e-5 * weights[place]!
        slopes[place]! += by * by
        weights[place]! -= (0.03 * by) / (0.1 + Math.sqrt(slopes[place]!))
      }
    }
    say(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)} over ${examples.length}`)
  }
  const {scale, steps} = inSteps(weights)
  const header: CertaintyHeader = {scale}
  writeModel('certainty', certaintyVersion, {header, sections: {happened: steps}})
}

const features = new Features()

function exampleOf({parse, sentence, token, score}: MarkedAct, from: number): Example {
  happenedFeatures(actAt(parse.sentences[sentence]!, token), features)
  return {places: features.values.slice(0, features.size).map((feature) => rowOf(feature, rows)), happened: score >= from}
}
