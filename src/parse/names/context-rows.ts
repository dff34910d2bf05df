import {type KnownNames, phraseHash} from './known-names.ts'
import type {SeenDocument, SeenSentence} from './see-document.ts'

// What stands with a word by its place, not by its form, is a row of its own. In this order: 0 is none, three parts of a place of several words,
// then what the same word was called elsewhere in the report, then what its whole run of capitals was.
const votes = 40
const placesInRun = 9

/** Rows of context: their number, and where each kind begins. */
export const contextRows = {places: 0, words: 4, runs: 4 + votes, count: 4 + votes + votes * placesInRun} as const

const classes = 10
const classOf = (label: number): number => (label === 0 ? 0 : ((label - 1) >> 2) + 1)

// No name of a place that the lists have is longer.
const longestPlace = 5

/** For each word of a sentence, which part of a known place of several words it is: 0 none, 1 first, 2 inner, 3 last. */
export function placeRows({isPlace}: KnownNames, {forms}: SeenDocument, {ids, first}: SeenSentence): Uint8Array {
  const rows = new Uint8Array(ids.length)
  let lower: Int32Array | undefined
  for (let at = 0; at + 1 < ids.length; at++) {
    if (first[at]! < 0 || (first[at + 1]! < 0 && (at + 2 >= ids.length || first[at + 2]! < 0))) continue
    lower ??= ids.map((id) => forms.lower[id]!)
    for (let to = Math.min(ids.length, at + longestPlace); to >= at + 2; to--) {
      if (!isPlace(phraseHash(lower, at, to))) continue
      rows.fill(2, at, to)
      rows[at] = 1
      rows[to - 1] = 3
      at = to - 1
      break
    }
  }
  return rows
}

/** How often each class was given to each word with a capital, and to each run of capitals, all over a report. */
export type Votes = {readonly words: ReadonlyMap<number, Uint16Array>; readonly runs: ReadonlyMap<number, Uint16Array>}

/** Counts what a first reading said. */
export function countVotes({forms, sentences}: SeenDocument, labels: readonly Uint8Array[]): Votes {
  const words = new Map<number, Uint16Array>()
  const runs = new Map<number, Uint16Array>()
  for (const [number, sentence] of sentences.entries())
    for (let at = 0; at < sentence.ids.length; at++) {
      if (sentence.first[at]! < 0) continue
      const group = classOf(labels[number]![at]!)
      addVote(words, forms.lower[sentence.ids[at]!]!, group)
      if (sentence.last[at] === at) addVote(runs, runHash(forms.lower, sentence, at), group)
    }
  return {words, runs}
}

function addVote(votes: Map<number, Uint16Array>, key: number, group: number): void {
  let counts = votes.get(key)
  if (!counts) {
    counts = new Uint16Array(classes)
    votes.set(key, counts)
  }
  if (counts[group]! < 65_535) counts[group]!++
}

// Runs longer than this are headlines; their hash stops there, which keeps the work linear.
const longestRun = 12

function runHash(lower: Int32Array, {ids, first, last}: SeenSentence, at: number): number {
  const from = first[at]!
  const words: number[] = []
  for (let place = from; place <= Math.min(last[at]!, from + longestRun); place++) words.push(lower[ids[place]!]!)
  return phraseHash(words, 0, words.length)
}

/** What the words of a sentence, and their runs, were called elsewhere in the report: for each word a row, 0 for none, and whether any was called otherwise than here. */
export type VoteRows = {readonly words: Uint16Array; readonly runs: Uint16Array; readonly isDoubted: boolean}

/** The rows of a sentence that a first reading gave `labels`. */
export function voteRows({words, runs}: Votes, {forms}: SeenDocument, {ids, first, last}: SeenSentence, labels: Uint8Array): VoteRows {
  const rows = {words: new Uint16Array(ids.length), runs: new Uint16Array(ids.length)}
  let isDoubted = false
  for (let at = 0; at < ids.length; at++) {
    if (first[at]! < 0) continue
    const own = classOf(labels[at]!)
    const word = summary(words.get(forms.lower[ids[at]!]!), own)
    if (word > 0) rows.words[at] = contextRows.words + word
    if (differs(word, own)) isDoubted = true
    if (at > first[at]!) continue
    const end = last[at]!
    const ofRun = classOf(labels[end]!)
    const run = summary(runs.get(runHash(forms.lower, {ids, first, last}, at)), ofRun)
    if (run === 0) continue
    if (differs(run, ofRun)) isDoubted = true
    for (let place = at; place <= end; place++) rows.runs[place] = contextRows.runs + run * placesInRun + Math.min(2, place - at) * 3 + Math.min(2, end - place)
  }
  return {...rows, isDoubted}
}

function differs(summed: number, own: number): boolean {
  return summed > 0 && summed >> 2 !== own
}

// The class most often given elsewhere (the word's own vote left out), and how clearly: 0 no vote, else class * 4 + (1 some, 2 most, 3 all).
function summary(counts: Uint16Array | undefined, own: number): number {
  if (!counts) return 0
  let best = 0
  let sum = 0
  for (let group = 0; group < classes; group++) {
    const votes = counts[group]! - (group === own ? 1 : 0)
    sum += votes
    if (votes > counts[best]! - (best === own ? 1 : 0)) best = group
  }
  if (sum <= 0) return 0
  const share = (counts[best]! - (best === own ? 1 : 0)) / sum
  return best * 4 + (share === 1 ? 3 : share > 0.6 ? 2 : 1)
}
