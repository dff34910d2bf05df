import {readWeights} from '../../weights/weights-file.ts'
import {decode} from './decode.ts'
import {featuresAt, mostFeatures} from './features.ts'
import {labelCount} from './labels.ts'
import {type FirstPass, type Habits, laterFeaturesAt} from './later-features.ts'
import type {SeenDocument} from './see-document.ts'

/** Counts up whenever the features, the labels or the file change. */
export const nameVersion = 1

/** What models/names.bin says of itself: the size that a weight of 127 stands for, in each pass. */
export type NameHeader = {readonly reaches: readonly [number, number]}

/** Weights of both passes: a row of `labelCount` for each column; `column(hash)` is -1 where the feature is unknown. */
export type NameModel = {
  readonly column: (hash: number) => number
  readonly passes: readonly {readonly rows: Int8Array | Float32Array; readonly scale: number; readonly follows: Float32Array}[]
  readonly habits: Habits
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
    rows: sections[`rows${pass}`] as Int8Array,
    scale: header.reaches[pass]! / 127,
    follows: sections[`follows${pass}`] as Float32Array,
  }))
  return {column: columnTable(sections['hashes'] as Int32Array), passes, habits: sections['habits'] as Uint8Array}
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
  for (let at = 0; at < length; at++) {
    let end = featuresAt(document, number, at, features, 0)
    if (first) end = laterFeaturesAt({document, pass: first, habits: model.habits}, number, at, features, end)
    scoreWord(model, pass, at * labelCount, end)
  }
  return decode(node, pass.follows, length)
}

function scoreWord(model: NameModel, {rows, scale}: NameModel['passes'][number], place: number, end: number): void {
  const sums = node
  for (let label = 0; label < labelCount; label++) sums[place + label] = 0
  for (let at = 0; at < end; at++) {
    const column = model.column(features[at]!)
    if (column < 0) continue
    const row = column * labelCount
    for (let label = 0; label < labelCount; label++) sums[place + label]! += rows[row + label]!
  }
  for (let label = 0; label < labelCount; label++) sums[place + label]! *= scale
}
