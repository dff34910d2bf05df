import {mixed} from '../../text/hash.ts'
import type {SeenDocument, SeenSentence} from './see-document.ts'
import {trait} from './traits.ts'

/** What the first pass said of a report: a label a word, sentence after sentence, and how often it gave each class to each word form. */
export type FirstPass = {
  readonly labels: readonly Uint8Array[]
  /** By hash of the lower case: ten counts, outside first. Only words with a capital. */
  readonly votes: ReadonlyMap<number, Uint16Array>
  /** By hash of a whole run of capitals. */
  readonly runVotes: ReadonlyMap<number, Uint16Array>
}

/** How raw news used each word: per row of the clusters, one byte, `class * 4 + certainty`; 0 is unknown. */
export type Habits = Uint8Array

const classes = 10

const classOf = (label: number): number => (label === 0 ? 0 : ((label - 1) >> 2) + 1)

/** Counts the votes of the first pass. */
export function countVotes(document: SeenDocument, labels: readonly Uint8Array[]): FirstPass {
  const votes = new Map<number, Uint16Array>()
  const runVotes = new Map<number, Uint16Array>()
  for (const [number, sentence] of document.sentences.entries())
    for (let at = 0; at < sentence.rows.length; at++) {
      if (sentence.first[at]! < 0) continue
      const group = classOf(labels[number]![at]!)
      addVote(votes, document.values[sentence.rows[at]! + trait.lower]!, group)
      if (sentence.last[at] === at) addVote(runVotes, runHash(document, sentence, at), group)
    }
  return {labels, votes, runVotes}
}

function addVote(votes: Map<number, Uint16Array>, key: number, group: number): void {
  const counts = votes.get(key) ?? new Uint16Array(classes)
  counts[group] = Math.min(65_535, counts[group]! + 1)
  votes.set(key, counts)
}

// Runs longer than this are headlines; their hash stops there, which keeps the work linear.
const longestRun = 12

function runHash({values}: SeenDocument, {rows, first, last}: SeenSentence, at: number): number {
  let hash = 0
  const end = Math.min(last[at]!, first[at]! + longestRun)
  for (let place = first[at]!; place <= end; place++) hash = mixed(hash * 31 + values[rows[place]! + trait.lower]!)
  return hash
}

/** Writes the features that only the second pass has, from `start` on; gives where they end. */
export function laterFeaturesAt(
  seen: {document: SeenDocument; pass: FirstPass; habits: Habits},
  number: number,
  at: number,
  features: Int32Array,
  start: number,
): number {
  const {document, pass, habits} = seen
  const sentence = document.sentences[number]!
  const {rows, first, last} = sentence
  const labels = pass.labels[number]!
  const shape = document.values[rows[at]! + trait.shape]!
  let size = start
  const add = (template: number, value: number): void => {
    features[size++] = mixed(Math.imul(template + 1001, 0x9e3779b1) ^ mixed(value))
  }
  const label = (offset: number): number => (at + offset < 0 || at + offset >= rows.length ? 40 : labels[at + offset]!)
  add(0, label(0))
  add(1, label(-1))
  add(2, label(1))
  add(3, label(0) * 64 + label(-1))
  add(4, label(0) * 64 + label(1))
  add(5, label(-2))
  add(6, label(2))
  add(7, (label(-1) * 64 + label(0)) * 64 + label(1))
  for (let offset = -1; offset <= 1; offset++) {
    const habit = habitAt(offset)
    add(20 + offset, habit)
    add(24 + offset, habit * 64 + label(0))
  }
  add(28, (habitAt(-1) * 256 + habitAt(0)) * 256 + habitAt(1))
  add(29, mixed(habitAt(0)) + shape)
  if (first[at]! >= 0) votes()
  return size

  function habitAt(offset: number): number {
    const place = at + offset
    if (place < 0 || place >= rows.length) return 255
    const row = document.values[rows[place]! + trait.row]!
    return row < 0 ? 254 : habits[row]!
  }

  function votes(): void {
    const own = classOf(label(0))
    const words = summary(pass.votes.get(document.values[rows[at]! + trait.lower]!), own)
    const runs = summary(pass.runVotes.get(runHash(document, sentence, at)), classOf(labels[last[at]!]!))
    const place = Math.min(2, at - first[at]!) * 3 + Math.min(2, last[at]! - at)
    add(40, words)
    add(41, words * 64 + label(0))
    add(42, runs)
    add(43, runs * 16 + place)
    add(44, words * 1024 + runs)
    add(45, (runs * 64 + label(0)) * 16 + place)
  }
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
