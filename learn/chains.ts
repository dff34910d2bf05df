import {join} from 'node:path'
import {type ChainModel, chainVersion} from '../src/parse/chains/chain-model.ts'
import {candidatesIn} from '../src/parse/chains/find-chains.ts'
import {type Choice, linkMentions} from '../src/parse/chains/link-mentions.ts'
import {features, newFeatures, pairFeatures} from '../src/parse/chains/pair-features.ts'
import type {SeenMention} from '../src/parse/chains/see-mention.ts'
import {findNames} from '../src/parse/names/find-names.ts'
import {mix} from '../src/text/hash.ts'
import {compand} from '../src/weights/companded.ts'
import {type MarkedChains, parseWords, readCoreference} from './chains/coreference-corpus.ts'
import type {Learner} from './learner.ts'
import {seeded, shuffle} from './random.ts'
import {writeModel} from './write-model.ts'

const bits = 20
const rounds = 5
// Runs that differ in their seed alone lie up to a point apart; their mean is steadier.
const seeds = [11, 12, 13]
// What a mistake costs while learning (Durrett and Klein 2013): to miss a link is worse than to make one up, for the scores go by links.
export const costs = {missed: 2.5, madeUp: 0.6, wrong: 1, hidden: 0.5}

export type ChainLesson = ReturnType<typeof lessonOf>

/** GUM's chains → `models/chains.bin`. */
export const learner: Learner = ({corpora, say}) => {
  const lessons = readCoreference(join(corpora, 'gum/coref/train')).map(lessonOf)
  say(`${lessons.length} documents, ${lessons.reduce((sum, {candidates}) => sum + candidates.length, 0)} phrases`)
  const weights = meanOf(seeds.map((seed) => learnWeights(lessons, {rounds, seed, say})))
  const reach = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  writeModel('chains', chainVersion, {header: {reach, bits}, sections: {weights: compand(weights, reach)}})
}

function meanOf(runs: readonly Float32Array[]): Float32Array {
  return runs[0]!.map((_, at) => runs.reduce((sum, weights) => sum + weights[at]!, 0) / runs.length)
}

/** A document parsed by our own hand; `goldOf` gives the number of the chain that a phrase is marked as. */
export function lessonOf({name, words, chains}: MarkedChains) {
  const {parsed, first} = parseWords(name, words)
  const gold = new Map<string, number>()
  for (const [number, chain] of chains.entries()) for (const [from, to] of chain) gold.set(`${from} ${to}`, number)
  const candidates = candidatesIn(parsed.sentences, findNames(parsed))
  const goldOf = ({sentence, phrase}: SeenMention): number | undefined => gold.get(`${first[sentence]! + phrase.from} ${first[sentence]! + phrase.to - 1}`)
  return {sentences: parsed.sentences, candidates, goldOf}
}

/** Averaged weights of the mention ranker, learnt by AdaGrad on the cost-augmented log-likelihood; chains grow as the ranker itself links them. */
export function learnWeights(lessons: readonly ChainLesson[], options: {rounds: number; seed: number; say: (text: string) => void}): Float32Array {
  steps = options.seed * 1_000_003
  const model: ChainModel = {weights: new Float32Array(1 << bits), shift: 32 - bits}
  const sum = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits).fill(1)
  const random = seeded(options.seed)
  for (let round = 0; round < options.rounds; round++) {
    for (const {candidates, sentences, goldOf} of shuffle([...lessons], random))
      linkMentions(candidates, sentences, {model, watch: (choice) => learnChoice(choice, goldOf, {model, squares})})
    if (round >= options.rounds / 2) for (let at = 0; at < sum.length; at++) sum[at]! += model.weights[at]!
    options.say(`round ${round + 1} of ${options.rounds}`)
  }
  return sum.map((value) => value / Math.ceil(options.rounds / 2))
}

const rate = 0.1
let steps = 0

function learnChoice(
  {mention, earlier, chainOf, isKnown}: Choice,
  goldOf: (mention: SeenMention) => number | undefined,
  {model, squares}: {model: ChainModel; squares: Float32Array},
): void {
  const gold = goldOf(mention)
  const step = steps++
  const isRight = earlier.map((one) => gold !== undefined && goldOf(one) === gold)
  const isNew = !isRight.includes(true)
  const options = [...earlier, undefined]
  const scores = options.map((one, at) => {
    write(one)
    const cost = one === undefined ? (isNew ? 0 : costs.missed) : isNew ? costs.madeUp : isRight[at] ? 0 : costs.wrong
    return scoreSeen(model.weights) + cost
  })
  const right = options.map((one, at) => (one === undefined ? isNew : isRight[at]!))
  const all = shares(scores, () => true)
  const wanted = shares(scores, (at) => right[at]!)
  for (const [at, one] of options.entries()) {
    const change = wanted[at]! - all[at]!
    if (Math.abs(change) < 1e-4) continue
    write(one)
    for (const feature of features) {
      if (isHidden(feature)) continue
      const place = feature >>> model.shift
      squares[place]! += change * change
      model.weights[place]! += (rate * change) / Math.sqrt(squares[place]!)
    }
  }

  function isHidden(feature: number): boolean {
    return mix(feature, step) >>> 0 < costs.hidden * 0x1_0000_0000
  }

  function scoreSeen(weights: Float32Array): number {
    let sum = 0
    for (const feature of features) if (!isHidden(feature)) sum += weights[feature >>> model.shift]!
    return sum / (1 - costs.hidden)
  }

  function write(one: SeenMention | undefined): void {
    if (one) pairFeatures(mention, one, chainOf.get(one)!)
    else newFeatures(mention, ...isKnown)
  }
}

function shares(scores: readonly number[], isIn: (at: number) => boolean): number[] {
  let most = Number.NEGATIVE_INFINITY
  for (const [at, score] of scores.entries()) if (isIn(at) && score > most) most = score
  const powers = scores.map((score, at) => (isIn(at) ? Math.exp(score - most) : 0))
  const sum = powers.reduce((left, right) => left + right, 0)
  return powers.map((power) => power / sum)
}
