import {hashText, mix} from '../../text/hash.ts'
import type {Clusters} from '../clusters/clusters.ts'
import type {SeenWord} from './tag-features.ts'
import {traitsOf} from './word-traits.ts'

/** Counts up whenever the features or the table change. */
export const tagVersion = 1

/** What models/tags.bin says of itself. */
export type TagHeader = {
  /** `NOUN/NN` …, by number. */
  readonly tags: readonly string[]
  /** Numbers of the tags that a word never seen may have. */
  readonly open: readonly number[]
  readonly bits: number
}

/** The tagger's weights and word list; `see` remembers the words it has looked at. */
export type TagModel = {
  readonly header: TagHeader
  /** Weight of feature hash `f` for tag `t` is at `mix(f, t) >>> shift`. */
  readonly table: Int8Array | Float32Array
  readonly see: (word: string) => SeenWord
  readonly edge: SeenWord
}

// Words remembered at most; a report has a few thousand forms.
const memory = 50_000

/** A model of a header, a table and the tags that known words were seen with. */
export function tagModel(header: TagHeader, table: Int8Array | Float32Array, lexicon: ReadonlyMap<string, readonly number[]>, clusters: Clusters): TagModel {
  const seen = new Map<string, SeenWord>()
  const sets = new Map<string, Uint8Array>()
  const open = new Uint8Array(header.open)
  const candidatesOf = (word: string): Uint8Array => {
    const known = lexicon.get(word) ?? lexicon.get(word.toLowerCase())
    if (known === undefined) return open
    const key = known.join()
    const set = sets.get(key) ?? Uint8Array.from(known)
    sets.set(key, set)
    return set
  }
  const make = (word: string): SeenWord => {
    const candidates = candidatesOf(word)
    const row = clusters.row(word)
    const [coarse = 0, middle = 0, fine = 0] = clusterLevels.map((level) => (row < 0 ? 0 : (clusters.levels[level]?.[row] ?? 0) + 1))
    return {...traitsOf(word), candidates, ambiguity: hashText(candidates.join()), coarse, middle, fine}
  }
  const see = (word: string): SeenWord => {
    let found = seen.get(word)
    if (found === undefined) {
      if (seen.size >= memory) seen.clear()
      found = make(word)
      seen.set(word, found)
    }
    return found
  }
  return {header, table, see, edge: make('\u0000')}
}

/** Which levels of the clusters are the coarse, the middle and the fine one. */
const clusterLevels = [0, 1, 2]

/** Where the weight of a feature for a tag stands in a table of 2^(32 - shift). */
export function placeOf(feature: number, tag: number, shift: number): number {
  return mix(feature, tag + 1) >>> shift
}
