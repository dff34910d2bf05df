import {readWeights} from '../../weights/weights-file.ts'
import {decode} from './decode.ts'
import {featuresAt, mostFeatures} from './features.ts'
import {labelCount} from './labels.ts'
import {type FirstPass, type Habits, laterFeaturesAt} from './later-features.ts'
import {type RowScorer, rowScorer} from './row-scorer.ts'
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
  /** Does in one call what `column` and `rows` do word by word; a model that is still being learnt has none. */
  readonly score?: RowScorer
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
  const hashes = sections['hashes'] as Int32Array
  const missing = () => -1
  return {column: missing, passes, habits: sections['habits'] as Uint8Array, score: rowScorer(hashes, passes)}
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
    if (model.score) model.score(features, end, first ? 1 : 0, node, at * labelCount)
    else scoreWord(model, pass, at * labelCount, end)
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
