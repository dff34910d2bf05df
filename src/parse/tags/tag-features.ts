import {mix} from '../../text/hash.ts'
import type {WordTraits} from './word-traits.ts'

/** A word as the tagger sees it: its traits, the set of tags that its form was seen with, its classes. */
export type SeenWord = WordTraits & {
  /** Tags to choose from. */
  readonly candidates: Uint8Array
  /** Hash of the candidates: words with the same set behave alike. */
  readonly ambiguity: number
  /** Classes learnt from raw news, coarse to fine, 0 where unknown. */
  readonly coarse: number
  readonly middle: number
  readonly fine: number
}

/** Number of features of a word; `tagFeatures` fills that many. */
export const tagFeatureCount = 36

/** Fills `into` with hashes of the features of word `at`, given the tags of the two words before it. */
export function tagFeatures(words: readonly SeenWord[], at: number, tag1: number, tag2: number, edge: SeenWord, into: Int32Array): void {
  const word = words[at]!
  const before = words[at - 1] ?? edge
  const before2 = words[at - 2] ?? edge
  const next = words[at + 1] ?? edge
  const next2 = words[at + 2] ?? edge
  const tags = mix(tag1 + 1, tag2 + 1)
  const first = at === 0 ? 1 : 0
  let slot = 0
  into[slot++] = 0x5bd1
  into[slot++] = mix(word.exact, 1)
  into[slot++] = mix(word.lower, 2)
  into[slot++] = mix(word.suffix1, 3)
  into[slot++] = mix(word.suffix2, 4)
  into[slot++] = mix(word.suffix3, 5)
  into[slot++] = mix(word.suffix4, 6)
  into[slot++] = mix(word.prefix2, 7)
  into[slot++] = mix(word.prefix3, 8)
  into[slot++] = mix(word.shape, 9 + first)
  into[slot++] = mix(tag1 + 1, 11)
  into[slot++] = mix(tags, 12)
  into[slot++] = mix(mix(tag1 + 1, word.lower), 13)
  into[slot++] = mix(before.lower, 14)
  into[slot++] = mix(before2.lower, 15)
  into[slot++] = mix(next.lower, 16)
  into[slot++] = mix(next2.lower, 17)
  into[slot++] = mix(mix(before.lower, word.lower), 18)
  into[slot++] = mix(mix(word.lower, next.lower), 19)
  into[slot++] = mix(mix(before.lower, next.lower), 20)
  into[slot++] = mix(mix(tag1 + 1, word.suffix3), 21)
  into[slot++] = mix(mix(tags, word.lower), 22)
  into[slot++] = mix(mix(tag1 + 1, next.ambiguity), 23)
  into[slot++] = mix(mix(word.lower, next.ambiguity), 24)
  into[slot++] = mix(mix(mix(tag1 + 1, word.ambiguity), next.ambiguity), 25)
  into[slot++] = mix(mix(word.ambiguity, next.ambiguity), next2.ambiguity ^ 26)
  into[slot++] = mix(mix(word.shape, next.shape), before.shape ^ (27 + first))
  into[slot++] = mix(word.coarse, 29)
  into[slot++] = mix(word.middle, 30)
  into[slot++] = mix(word.fine, 31)
  into[slot++] = mix(mix(word.middle, tag1 + 1), 32)
  into[slot++] = mix(mix(before.middle, word.middle), 33)
  into[slot++] = mix(mix(word.middle, next.middle), 34)
  into[slot++] = mix(next.fine, 35)
  into[slot++] = mix(mix(tag1 + 1, next.middle), 36)
  into[slot++] = mix(mix(next.suffix3, word.ambiguity), 37)
}
