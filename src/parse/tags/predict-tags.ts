import {type SeenWord, tagFeatureCount, tagFeatures} from './tag-features.ts'
import {placeOf, type TagModel} from './tag-model.ts'

const features = new Int32Array(tagFeatureCount)

/** Numbers of the tags of a sentence, from left to right, each given the two before it. */
export function predictTags(model: TagModel, words: readonly SeenWord[]): Uint8Array {
  const tags = new Uint8Array(words.length)
  const edge = model.header.tags.length
  for (let at = 0; at < words.length; at++) {
    const {candidates} = words[at]!
    if (candidates.length === 1) tags[at] = candidates[0]!
    else {
      tagFeatures(words, at, at > 0 ? tags[at - 1]! : edge, at > 1 ? tags[at - 2]! : edge, model.edge, features)
      tags[at] = bestTag(model.table, candidates, 32 - model.header.bits, features)
    }
  }
  return tags
}

/** The candidate with the highest score; of equals, the first. */
export function bestTag(table: Int8Array | Float32Array, candidates: Uint8Array, shift: number, from: Int32Array): number {
  let best = candidates[0]!
  let top = -Infinity
  for (let index = 0; index < candidates.length; index++) {
    const tag = candidates[index]!
    let score = 0
    for (let slot = 0; slot < tagFeatureCount; slot++) score += table[placeOf(from[slot]!, tag, shift)]!
    if (score > top) {
      top = score
      best = tag
    }
  }
  return best
}
