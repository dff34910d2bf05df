import type {CopyText} from './copy-text.ts'

/** `length` words from word `left` of one text and from word `right` of the other are the same. */
export type Run = {readonly left: number; readonly right: number; readonly length: number}

// Three words: rewording seldom leaves more in one piece, and two words in a row are shared by any two reports of a story.
const shortest = 3
// A run that stands more often than this in one text (a list, a refrain) is no landmark.
const mostPlaces = 4

/** Every run of three words or more that both texts have, as long as it goes, in order of the left text. */
export function commonRuns(left: CopyText, right: CopyText): Run[] {
  const runs: Run[] = []
  // Where the run that began on this diagonal ends, so that its inner shingles begin no run of their own.
  const covered = new Map<number, number>()
  for (let at = 0; at + shortest <= left.words.length; at++) {
    const found = right.places.get(left.shingles[at]!)
    if (!found || found.length > mostPlaces) continue
    for (const place of found) {
      const diagonal = at - place
      if ((covered.get(diagonal) ?? -1) > at) continue
      let length = shortest
      while (left.words[at + length] !== undefined && left.words[at + length] === right.words[place + length]) length++
      runs.push({left: at, right: place, length})
      covered.set(diagonal, at + length - shortest + 1)
    }
  }
  return runs
}

/** Every three words in a row, by the place of the first. */
export function shinglesOf(words: readonly string[]): string[] {
  return words.slice(shortest - 1).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)
}

export function shinglePlaces(shingles: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, key] of shingles.entries()) {
    const found = places.get(key)
    if (found) found.push(at)
    else places.set(key, [at])
  }
  return places
}
