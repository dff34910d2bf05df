import {completeQuotes} from '../../src/record/sayings/complete-quotes.ts'
import {draftSayings} from '../../src/record/sayings/draft-sayings.ts'
import type {Draft, Stretch} from '../../src/record/sayings/saying.ts'
import type {SayingsHeader, SayingsModel} from '../../src/record/sayings/sayings-model.ts'
import type {View} from '../../src/record/sayings/view.ts'
import {wholeCount, wholeFeatures} from '../../src/record/sayings/whole-features.ts'
import type {GoldSaying} from '../polnear.ts'
import {seeded, shuffle} from '../random.ts'
import type {ReadText} from './gold-sayings.ts'

type Trial = {readonly text: ReadText; readonly tables: Pick<SayingsModel, 'cues' | 'words' | 'steps'>}
type Judged = {features: number[]; right: boolean}

/** How sure a whole saying is, from texts that its tables were not learnt from: a logistic regression, its scores made shares, and the least share worth keeping. */
export function learnWhole(trials: readonly Trial[], say: (text: string) => void): Pick<SayingsHeader, 'whole' | 'calibration' | 'least'> {
  const judged = trials.flatMap(judgedIn)
  const wanted = trials.reduce((sum, {text}) => sum + text.gold.length, 0)
  const whole = logistic(judged)
  const scored = judged.map(({features, right}) => ({score: features.reduce((sum, value, at) => sum + value * whole[at]!, 0), right}))
  const calibration = rising(scored)
  const least = bestLeast(scored, calibration, wanted)
  say(`whole: ${judged.length} judged, ${judged.filter(({right}) => right).length} right of ${wanted}; least ${least}`)
  say(`whole: ${whole.map((weight) => weight.toFixed(2)).join(' ')}`)
  return {whole, calibration, least}
}

function judgedIn({text, tables}: Trial): Judged[] {
  const pages = {parse: text.parse, quotations: text.quotations}
  return text.views.flatMap((view) =>
    draftSayings(view, tables).flatMap((draft) => {
      const content = completeQuotes(pages, draft, view.at)
      return content.length === 0 ? [] : [{features: wholeFeatures(view, draft, content), right: isRight(text.gold, {view, draft, content})}]
    }),
  )
}

type Found = {view: View; draft: Draft; content: readonly Stretch[]}

function isRight(gold: readonly GoldSaying[], {view, draft, content}: Found): boolean {
  const {tokens} = view.sentence
  const cue = tokens[draft.token]!
  const source = draft.source && {start: tokens[draft.source.from]!.start, end: tokens[draft.source.to - 1]!.end}
  return gold.some((saying) => {
    const sameCue = saying.cue.some((stretch) => meets(stretch, cue))
    const sameContent = saying.content.some((stretch) => content.some((other) => meets(stretch, other)))
    const sameSource = source ? saying.source.some((stretch) => meets(stretch, source)) : saying.source.length === 0
    return sameCue && sameContent && sameSource
  })
}

function meets(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && right.start < left.end
}

function logistic(judged: readonly Judged[]): number[] {
  const weights = new Array<number>(wholeCount).fill(0)
  const random = seeded(13)
  const order = [...judged]
  for (let epoch = 0; epoch < 20; epoch++)
    for (const {features, right} of shuffle(order, random)) {
      const likely = 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * weights[at]!, 0)))
      for (const [at, value] of features.entries()) weights[at]! -= (0.02 / (1 + epoch)) * (likely - (right ? 1 : 0)) * value
    }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}

type Scored = {score: number; right: boolean}

// Forty bins of equal size; a bin that is lower than the one before is pooled with it (isotonic regression).
function rising(scored: readonly Scored[]): [number, number][] {
  const order = [...scored].sort((left, right) => left.score - right.score)
  const size = Math.ceil(order.length / 40)
  const pools: {from: number; right: number; count: number}[] = []
  for (let at = 0; at < order.length; at += size) {
    const bin = order.slice(at, at + size)
    pools.push({from: bin[0]!.score, right: bin.filter(({right}) => right).length, count: bin.length})
    while (pools.length > 1 && pools.at(-2)!.right / pools.at(-2)!.count >= pools.at(-1)!.right / pools.at(-1)!.count) {
      const last = pools.pop()!
      const before = pools.at(-1)!
      before.right += last.right
      before.count += last.count
    }
  }
  return pools.map(({from, right, count}) => [Math.round(from * 1000) / 1000, Math.round((right / count) * 100) / 100])
}

function bestLeast(scored: readonly Scored[], calibration: readonly (readonly [number, number])[], wanted: number): number {
  let best = {f1: 0, least: 0}
  for (const [from, least] of calibration) {
    const kept = scored.filter(({score}) => score >= from)
    const right = kept.filter((one) => one.right).length
    const f1 = (2 * right) / (kept.length + wanted)
    if (f1 > best.f1) best = {f1, least}
  }
  return best.least
}
