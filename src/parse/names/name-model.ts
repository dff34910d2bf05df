import {expand} from '../../weights/companded.ts'
import {readWeights} from '../../weights/weights-file.ts'
import {decode} from './decode.ts'
import {featuresAt, mostFeatures} from './features.ts'
import {labelCount} from './labels.ts'
import {type FirstPass, type Habits, laterFeaturesAt} from './later-features.ts'
import {mayBeNamed} from './may-be-named.ts'
import type {SeenDocument} from './see-document.ts'

/** Counts up whenever the features, the labels or the file change. */
export const nameVersion = 2

/** What models/names.bin says of itself: the size that a weight of 127 stands for, in each pass. */
export type NameHeader = {readonly reaches: readonly [number, number]}

/** Weights of one pass. Those of column `c` are `weights[from[c]] … weights[from[c + 1]]`, for the labels at the same places. */
export type NamePass = {
  readonly from: Uint32Array
  readonly labels: Uint8Array
  readonly weights: Float32Array
  readonly follows: Float32Array
}

/** Weights of both passes; `column(hash)` is -1 where the feature is unknown. */
export type NameModel = {
  readonly column: (hash: number) => number
  readonly passes: readonly NamePass[]
  readonly habits: Habits
  /** Hashes of words without a capital that stand in names, and of those that are names alone; undefined lets every word be named. */
  readonly inner?: {readonly beside: ReadonlySet<number>; readonly alone: ReadonlySet<number>}
}

let kept: NameModel | undefined

/** The model, read once. */
export function nameModel(): NameModel {
  kept ??= readNameModel()
  return kept
}

function readNameModel(): NameModel {
  const {header, sections} = readWeights<NameHeader>('names', nameVersion)
  const passes = [0, 1].map((pass) => ({
    from: sums(sections[`counts${pass}`] as Uint8Array),
    labels: sections[`labels${pass}`] as Uint8Array,
    weights: expand(sections[`weights${pass}`] as Int8Array, header.reaches[pass]!),
    follows: sections[`follows${pass}`] as Float32Array,
  }))
  const inner = {beside: new Set(sections['beside'] as Int32Array), alone: new Set(sections['alone'] as Int32Array)}
  return {column: columnTable(sections['hashes'] as Int32Array), passes, habits: sections['habits'] as Uint8Array, inner}
}

function sums(counts: Uint8Array): Uint32Array {
  const from = new Uint32Array(counts.length + 1)
  for (const [column, count] of counts.entries()) from[column + 1] = from[column]! + count
  return from
}

/** Finds the place of a hash in `hashes` (open addressing, half full at most). */
export function columnTable(hashes: Int32Array): (hash: number) => number {
  const size = 1 << Math.ceil(Math.log2(hashes.length * 2 + 2))
  const mask = size - 1
  const keys = new Int32Array(size)
  const columns = new Int32Array(size).fill(-1)
  for (const [column, hash] of hashes.entries()) {
    let place = hash & mask
    while (columns[place]! >= 0) place = (place + 1) & mask
    keys[place] = hash
    columns[place] = column
  }
  return (hash) => {
    let place = hash & mask
    while (columns[place]! >= 0) {
      if (keys[place] === hash) return columns[place]!
      place = (place + 1) & mask
    }
    return -1
  }
}

const features = new Int32Array(mostFeatures)
let node = new Float32Array(256 * labelCount)

/** Labels of one sentence: of the first pass, or, given what the first pass said, of the second. */
export function labelSentence(model: NameModel, document: SeenDocument, number: number, first?: FirstPass): Uint8Array {
  const {length} = document.sentences[number]!.rows
  if (node.length < length * labelCount) node = new Float32Array(length * labelCount)
  const pass = model.passes[first ? 1 : 0]!
  const named = mayBeNamed(model.inner, document, number)
  for (let at = 0; at < length; at++) {
    const place = at * labelCount
    node.fill(named[at] ? 0 : never, place, place + labelCount)
    if (!named[at]) {
      node[place] = 0
      continue
    }
    let end = featuresAt(document, number, at, features, 0)
    if (first) end = laterFeaturesAt({document, pass: first, habits: model.habits}, number, at, features, end)
    scoreWord(model, pass, place, end)
  }
  return decode(node, pass.follows, length)
}

// Far below any sum of weights.
const never = -1e6

function scoreWord(model: NameModel, {from, labels, weights}: NamePass, place: number, end: number): void {
  const scores = node
  for (let at = 0; at < end; at++) {
    const column = model.column(features[at]!)
    if (column < 0) continue
    const to = from[column + 1]!
    for (let entry = from[column]!; entry < to; entry++) scores[place + labels[entry]!]! += weights[entry]!
  }
}
