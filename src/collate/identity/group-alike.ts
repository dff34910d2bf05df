import {averageLink} from '../stories/average-link.ts'
import {type Boosted, oddsOf} from './boosted.ts'
import type {CompareDocuments} from './document-view.ts'
import {type Ground, pairFeatures} from './pair-features.ts'

/** Log odds that each two documents of a collection tell one story: `odds[left][right]`, both ways. */
export function storyOdds(count: number, compare: CompareDocuments, scorer: (left: number) => Boosted): Float32Array[] {
  const odds = Array.from({length: count}, () => new Float32Array(count))
  for (let left = 0; left < count; left++)
    for (let right = 0; right < left; right++) {
      const one = oddsOf(scorer(left), compare(left, right))
      odds[left]![right] = one
      odds[right]![left] = one
    }
  return odds
}

const storyReach = 4

/** Documents by story: they join while the log odds above `threshold` are positive on average. */
export function groupStories(odds: readonly Float32Array[], threshold: number): number[][] {
  return averageLink(odds.length, (left, right) => clip(odds[left]![right]! - threshold, storyReach))
}

// Finer stories: at even odds most of the likest topics of ECB+ dev fall into their two stories.
const fineThreshold = 0

/** The odds of documents smoothed by the company they keep: the mean over the finer stories that the two belong to. */
export function smoothedOdds(odds: readonly Float32Array[]): Float32Array[] {
  const stories = averageLink(odds.length, (left, right) => clip(odds[left]![right]! - fineThreshold, storyReach))
  const smoothed = odds.map((row) => Float32Array.from(row))
  for (const [at, one] of stories.entries())
    for (const other of stories.slice(at)) {
      let [sum, count] = [0, 0]
      for (const left of one)
        for (const right of other) {
          if (left === right) continue
          sum += odds[left]![right]!
          count++
        }
      for (const left of one) for (const right of other) smoothed[left]![right] = smoothed[right]![left] = count === 0 ? 0 : sum / count
    }
  return smoothed
}

// One pair outvotes no cluster.
const mentionReach = 6

/** Mentions of a ground by what they stand for; they join while the log odds above `threshold` are positive on average. */
export function groupMentions(ground: Ground, scorer: Boosted, threshold: number): number[][] {
  return averageLink(ground.views.length, (left, right) => clip(oddsOf(scorer, pairFeatures(ground, left, right)) - threshold, mentionReach))
}

function clip(odds: number, reach: number): number {
  return Math.max(-reach, Math.min(reach, odds))
}
