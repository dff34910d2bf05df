import type {StoryVector} from './story-vector.ts'

// Enough to find every report of a story (of 15,000 pairs of one story in `stories` fewer than 1 in 100 share none), few enough to stay quick.
const keysOfOne = 30
const mostFound = 60
// A word that so many reports have among their heaviest tells no story: a stream on one war has its name everywhere.
const mostShared = 400

/** Finds the reports that share rare words with a new one, without looking at all of them. */
export class StoryIndex {
  readonly #postings = new Map<string, number[]>()
  readonly #weights: Map<string, number>[] = []

  add(vector: StoryVector): void {
    const number = this.#weights.length
    const keys = storyKeys(vector)
    this.#weights.push(keys)
    for (const key of keys.keys()) {
      const posting = this.#postings.get(key)
      if (posting) posting.push(number)
      else this.#postings.set(key, [number])
    }
  }

  /** Numbers (in order of adding) of those that share most, at most 60. */
  near(vector: StoryVector): number[] {
    const shared = new Map<number, number>()
    for (const [key, weight] of storyKeys(vector)) {
      const posting = this.#postings.get(key) ?? []
      if (posting.length > mostShared) continue
      for (const number of posting) shared.set(number, (shared.get(number) ?? 0) + weight * this.#weights[number]!.get(key)!)
    }
    const found = [...shared].sort(([left, most], [right, other]) => other - most || left - right)
    return found.slice(0, mostFound).map(([number]) => number)
  }
}

/** The heaviest words of a report's opening and names, by which reports of one story find each other. */
export function storyKeys({opening, names}: StoryVector): Map<string, number> {
  const weights = new Map(opening)
  for (const [word, weight] of names) weights.set(word, Math.max(weight, weights.get(word) ?? 0))
  const heaviest = [...weights].sort(([left, most], [right, other]) => other - most || (left < right ? -1 : 1))
  return new Map(heaviest.slice(0, keysOfOne))
}
