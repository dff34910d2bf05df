import {commonRuns, type Run} from './common-runs.ts'
import {type CopyText, withQuoted} from './copy-text.ts'

/** Two stretches, in characters, that come from one text. */
export type SharedPassage = {
  readonly left: {readonly start: number; readonly end: number}
  readonly right: {readonly start: number; readonly end: number}
  /** What the words that match in it weigh. */
  readonly mass: number
  readonly words: number
}

type Chain = {readonly runs: readonly Run[]; readonly score: number}

// An editor replaces, adds or drops about a clause at a time.
const widestGap = 12
// Looking further back than this many runs never changed a passage of the test set.
const lookBack = 12
// A sentence of twenty words weighs about 50; “said in a statement on Monday” 5. Below 22 two reporters often say the same by chance.
const lightest = 22

/** Passages that both texts have, reworded or not, heaviest first; no word stands in two of them. */
export function sharedPassages(left: CopyText, right: CopyText): SharedPassage[] {
  const runs = commonRuns(left, right)
  const passages: SharedPassage[] = []
  const usedLeft = new Uint8Array(left.words.length)
  const usedRight = new Uint8Array(right.words.length)
  for (const chain of chains(left, runs)) {
    const free = chain.runs.filter((run) => isFree(usedLeft, run.left, run.length) && isFree(usedRight, run.right, run.length))
    if (free.length === 0) continue
    const passage = passageOf(left, right, free)
    if (passage.mass < lightest) continue
    for (const run of free) {
      usedLeft.fill(1, run.left, run.left + run.length)
      usedRight.fill(1, run.right, run.right + run.length)
    }
    passages.push(passage)
  }
  return passages.sort((one, other) => other.mass - one.mass || one.left.start - other.left.start)
}

function isFree(used: Uint8Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) if (used[index]) return false
  return true
}

/** Runs that follow each other in both texts with small gaps, the heaviest chain first. */
function chains(left: CopyText, runs: readonly Run[]): Chain[] {
  const before = new Int32Array(runs.length).fill(-1)
  const scores = runs.map((run) => weightOf(left, run))
  for (const [index, run] of runs.entries()) {
    let best = 0
    for (let other = Math.max(0, index - lookBack); other < index; other++) {
      const gap = gapBetween(runs[other]!, run)
      if (gap === undefined) continue
      const score = scores[other]! - 0.3 * gap
      if (score <= best) continue
      best = score
      before[index] = other
    }
    scores[index] = scores[index]! + best
  }
  const taken = new Set<number>()
  const found: Chain[] = []
  for (const end of [...runs.keys()].sort((one, other) => scores[other]! - scores[one]! || one - other)) {
    const chain: Run[] = []
    for (let at = end; at >= 0 && !taken.has(at); at = before[at]!) {
      taken.add(at)
      chain.unshift(runs[at]!)
    }
    if (chain.length > 0) found.push({runs: chain, score: scores[end]!})
  }
  return found
}

function gapBetween(first: Run, second: Run): number | undefined {
  const left = second.left - (first.left + first.length)
  const right = second.right - (first.right + first.length)
  if (left < 0 || right < 0 || left > widestGap || right > widestGap) return undefined
  return Math.max(left, right)
}

function weightOf(text: CopyText, run: Run): number {
  let weight = 0
  for (let index = run.left; index < run.left + run.length; index++) weight += text.weights[index]! * (text.isQuoted[index] ? 0.2 : 1)
  return weight
}

function passageOf(left: CopyText, right: CopyText, runs: readonly Run[]): SharedPassage {
  let [plain, quoted, words] = [0, 0, 0]
  for (const [leftAt, rightAt] of matches(left, right, runs)) {
    if (left.isQuoted[leftAt] || right.isQuoted[rightAt]) quoted += left.weights[leftAt]!
    else plain += left.weights[leftAt]!
    words++
  }
  const [first, last] = [runs[0]!, runs.at(-1)!]
  return {
    left: {start: left.starts[first.left]!, end: left.ends[last.left + last.length - 1]!},
    right: {start: right.starts[first.right]!, end: right.ends[last.right + last.length - 1]!},
    mass: withQuoted(plain, quoted),
    words,
  }
}

/** Places of the words that match: those of the runs, and single words that both texts have in the same gap. */
function* matches(left: CopyText, right: CopyText, runs: readonly Run[]): Generator<readonly [number, number]> {
  for (const [index, run] of runs.entries()) {
    for (let step = 0; step < run.length; step++) yield [run.left + step, run.right + step]
    const next = runs[index + 1]
    if (next) yield* gapMatches(left, right, {left: [run.left + run.length, next.left], right: [run.right + run.length, next.right]})
  }
}

function* gapMatches(
  left: CopyText,
  right: CopyText,
  gap: {left: readonly [number, number]; right: readonly [number, number]},
): Generator<readonly [number, number]> {
  const taken = new Set<number>()
  for (let at = gap.left[0]; at < gap.left[1]; at++)
    for (let place = gap.right[0]; place < gap.right[1]; place++) {
      if (taken.has(place) || left.words[at] !== right.words[place]) continue
      taken.add(place)
      yield [at, place]
      break
    }
}
