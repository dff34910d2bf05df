import {Features} from '../../src/record/sayings/features.ts'
import {bestLabels, type LabelTable, labelCount, rowOf, stepFeatures} from '../../src/record/sayings/label-words.ts'
import {reachFrom} from '../../src/record/sayings/reach.ts'
import {sceneOf, wordFeatures} from '../../src/record/sayings/word-features.ts'
import {seeded, shuffle} from '../random.ts'
import type {PlacedSaying, ReadText} from './gold-sayings.ts'

const wordRows = 1 << 19
const stepRows = 1 << 14

type Example = {cue: number; gold: Uint8Array; words: Int32Array[]; steps: Int32Array[]}

/** Which words are said and who says them, given the cue: an averaged structured perceptron. */
export function learnLabels(texts: readonly ReadText[], say: (text: string) => void): {words: LabelTable; steps: LabelTable} {
  const examples = texts.flatMap(examplesOf)
  const words = new Averaged(wordRows * labelCount)
  const steps = new Averaged(stepRows * 25)
  const random = seeded(11)
  for (let epoch = 0; epoch < 8; epoch++) {
    let wrong = 0
    for (const example of shuffle(examples, random)) {
      words.step++
      steps.step++
      const found = bestLabels(latticeIn(example, words.weights, steps.weights), example.cue)
      if (found.every((label, token) => label === example.gold[token])) continue
      wrong++
      update(example, {found, words, steps})
    }
    say(`labels, epoch ${epoch + 1}: ${wrong} of ${examples.length} wrong`)
  }
  return {words: {rows: wordRows, scale: 1, values: words.average()}, steps: {rows: stepRows, scale: 1, values: steps.average()}}
}

/** Weights with the sum over time that averaging needs. */
class Averaged {
  step = 0
  readonly weights: Float32Array
  private readonly sums: Float64Array
  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.sums = new Float64Array(size)
  }
  add(place: number, by: number): void {
    this.weights[place]! += by
    this.sums[place]! += by * this.step
  }
  average(): Float32Array {
    return this.weights.map((weight, place) => weight - this.sums[place]! / this.step)
  }
}

function update({gold, words: wordPlaces, steps: stepPlaces}: Example, {found, words, steps}: {found: Uint8Array; words: Averaged; steps: Averaged}): void {
  for (let token = 0; token < gold.length; token++) {
    const [right, wrong] = [gold[token]!, found[token]!]
    if (right !== wrong)
      for (const place of wordPlaces[token]!) {
        words.add(place * labelCount + right, 1)
        words.add(place * labelCount + wrong, -1)
      }
    const rightStep = (token === 0 ? 0 : gold[token - 1]!) * labelCount + right
    const wrongStep = (token === 0 ? 0 : found[token - 1]!) * labelCount + wrong
    if (rightStep !== wrongStep)
      for (const place of stepPlaces[token]!) {
        steps.add(place * 25 + rightStep, 1)
        steps.add(place * 25 + wrongStep, -1)
      }
  }
}

function latticeIn({gold, words: wordPlaces, steps: stepPlaces}: Example, words: Float32Array, steps: Float32Array) {
  const size = gold.length
  const lattice = {size, words: new Float32Array(size * labelCount), steps: new Float32Array(size * 25)}
  for (let token = 0; token < size; token++) {
    for (const place of wordPlaces[token]!)
      for (let label = 0; label < labelCount; label++) lattice.words[token * labelCount + label]! += words[place * labelCount + label]!
    for (const place of stepPlaces[token]!) for (let step = 0; step < 25; step++) lattice.steps[token * 25 + step]! += steps[place * 25 + step]!
  }
  return lattice
}

const features = new Features()

function examplesOf({views, sayings}: ReadText): Example[] {
  const byView = new Map<number, PlacedSaying[]>()
  for (const saying of sayings) byView.set(saying.at, [...(byView.get(saying.at) ?? []), saying])
  return [...byView].flatMap(([at, placed]) => {
    const view = views[at]!
    return placed.map(({cue, labels}) => {
      const otherCues = new Uint8Array(view.size)
      for (const other of placed) otherCues[other.cue] = 1
      const scene = sceneOf(view, cue, {reach: reachFrom(view, cue), otherCues})
      const words: Int32Array[] = []
      const steps: Int32Array[] = []
      for (let token = 0; token < view.size; token++) {
        wordFeatures(scene, token, features)
        words.push(features.values.slice(0, features.size).map((feature) => rowOf(feature, wordRows)))
        stepFeatures(scene, token, features)
        steps.push(features.values.slice(0, features.size).map((feature) => rowOf(feature, stepRows)))
      }
      return {cue, gold: labels, words, steps}
    })
  })
}
