import {expand} from '../../weights/companded.ts'
import {readWeights} from '../../weights/weights-file.ts'
import {decode} from './decode.ts'
import {featuresAt, mostFeatures} from './features.ts'
import {labelCount} from './labels.ts'
import {type FirstPass, type Habits, laterFeaturesAt} from './later-features.ts'
import {mayBeNamed} from './may-be-named.ts'
import type {SeenDocument} from './see-document.ts'
import {addWeights, type WeightTable, weightTable} from './weight-table.ts'

/** Counts up whenever the features, the labels or the file change. */
export const nameVersion = 2

/** What models/names.bin says of itself: the size that a weight of 127 stands for, in each pass. */
export type NameHeader = {readonly reaches: readonly [number, number]}

/** Weights of one pass or of both; `follows[pass]` has a row for each label and one for the start. */
export type NameModel = {
  readonly table: WeightTable
  readonly follows: readonly Float32Array[]
  readonly habits: Habits
  /** Hashes of words without a capital that stand in names, and of those that are names alone. */
  readonly inner: {readonly beside: ReadonlySet<number>; readonly alone: ReadonlySet<number>}
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
    counts: sections[`counts${pass}`] as Uint8Array,
    labels: sections[`labels${pass}`] as Uint8Array,
    weights: expand(sections[`weights${pass}`] as Int8Array, header.reaches[pass]!),
  }))
  return {
    table: weightTable(sections['hashes'] as Int32Array, passes),
    follows: [sections['follows0'] as Float32Array, sections['follows1'] as Float32Array],
    habits: sections['habits'] as Uint8Array,
    inner: {beside: new Set(sections['beside'] as Int32Array), alone: new Set(sections['alone'] as Int32Array)},
  }
}

/** Scores of a sentence for each pass, a row of labels a word, by all features but those of the second pass; and which words may be named. */
export type SentenceScores = {readonly passes: readonly Float32Array[]; readonly named: Uint8Array}

const features = new Int32Array(mostFeatures)

/** Scores one sentence for all passes at once: both see the same features, and looking weights up is what takes time. */
export function scoreSentence(model: NameModel, document: SeenDocument, number: number): SentenceScores {
  const {length} = document.sentences[number]!.rows
  const named = mayBeNamed(model.inner, document, number)
  const passes = model.follows.map(() => new Float32Array(length * labelCount))
  for (let at = 0; at < length; at++) {
    const place = at * labelCount
    if (named[at]) addWeights(model.table, features, featuresAt(document, number, at, features, 0), {into: passes, place, since: 0})
    else for (const scores of passes) scores.fill(never, place + 1, place + labelCount)
  }
  return {passes, named}
}

// Far below any sum of weights.
const never = -1e6

/** Labels of the first pass. */
export function firstLabels(model: NameModel, scores: SentenceScores): Uint8Array {
  return decode(scores.passes[0]!, model.follows[0]!, scores.named.length)
}

/** Labels of the second pass, given what the first said of the report; the scores are added to. */
export function secondLabels(model: NameModel, scores: SentenceScores, seen: {document: SeenDocument; pass: FirstPass}, number: number): Uint8Array {
  const {document, pass} = seen
  for (let at = 0; at < scores.named.length; at++) {
    if (!scores.named[at]) continue
    const end = laterFeaturesAt({document, pass, habits: model.habits}, number, at, features, 0)
    addWeights(model.table, features, end, {into: scores.passes, place: at * labelCount, since: 1})
  }
  return decode(scores.passes[1]!, model.follows[1]!, scores.named.length)
}
