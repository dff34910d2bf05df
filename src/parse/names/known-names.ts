import {mixed} from '../../text/hash.ts'
import {readWeights} from '../../weights/weights-file.ts'

/** Counts up whenever the lists or their order change. */
export const listsVersion = 2

/** What our own lists and the world's lists of names say, as they were when the names were learnt. */
export type KnownNames = {
  /** Which of our own word lists a word in lower case is on, one bit a list. */
  readonly lists: (lower: string) => number
  /** Which of the world's lists a word is on, by the hash of its lower case, one bit a list. */
  readonly world: (hash: number) => number
  /** Whether words are the name of a place, by `phraseHash`. */
  readonly isPlace: (phrase: number) => boolean
}

let kept: KnownNames | undefined

// As they were: a word that joins the lexicon today means nothing to the weights of yesterday.
/** The lists, read once. */
export function knownNames(): KnownNames {
  kept ??= readKnownNames()
  return kept
}

function readKnownNames(): KnownNames {
  const {sections} = readWeights('name-lists', listsVersion)
  const bits = sections['bits'] as Int32Array
  const words = new Map(
    new TextDecoder()
      .decode(sections['words'] as Uint8Array)
      .split('\n')
      .map((word, at) => [word, bits[at]!]),
  )
  const worldWords = sections['worldWords'] as Int32Array
  const worldBits = sections['worldBits'] as Uint8Array
  const places = new Set(sections['places'] as Int32Array)
  return {
    lists: (lower) => words.get(lower) ?? 0,
    world: (hash) => {
      const at = indexOf(worldWords, hash)
      return at < 0 ? 0 : worldBits[at]!
    },
    isPlace: (phrase) => places.has(phrase),
  }
}

// By halves: there are tens of thousands, and only a new form is looked up.
function indexOf(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (sorted[middle] === value) return middle
    if (sorted[middle]! < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** One hash of several words, by the hashes of their lower case. */
export function phraseHash(words: ArrayLike<number>, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = mixed(hash * 31 + words[at]!)
  return hash
}
