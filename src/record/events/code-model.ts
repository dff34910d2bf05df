import type {Weights} from '../../weights/weights-file.ts'
import {readWeights} from '../../weights/weights-file.ts'
import type {CodedPair} from './code-features.ts'
import {codeFeatures} from './code-features.ts'
import type {Softmax} from './softmax.ts'
import {bestClass} from './softmax.ts'

/** Counts up whenever the features change. */
export const codesVersion = 1

export type CodesHeader = {
  readonly roots: readonly string[]
  readonly modalities: readonly string[]
  readonly buckets: number
  readonly rootScale: number
  readonly modalityScale: number
}

/** What tells the code of a marked pair, and whether it has come to pass. */
export type CodeModel = {readonly roots: Softmax; readonly modalities: Softmax}

/** The model from its file. */
export function codeModelOf({header, sections}: Weights<CodesHeader>): CodeModel {
  const {buckets} = header
  return {
    roots: {classes: header.roots, buckets, weights: sections['roots'] as Int8Array, scale: header.rootScale},
    modalities: {classes: header.modalities, buckets, weights: sections['modalities'] as Int8Array, scale: header.modalityScale},
  }
}

let kept: CodeModel | undefined

/** The committed model, read once. */
export function codeModel(): CodeModel {
  kept ??= codeModelOf(readWeights<CodesHeader>('codes', codesVersion))
  return kept
}

/** What the model says of a pair: the most probable root (`ASSAULT`, `YIELD` …) with its probability, and `past` or `todo`. */
export function rankCode(model: CodeModel, pair: CodedPair): {readonly root: string; readonly probability: number; readonly modality: string} {
  const features = codeFeatures(pair)
  const [root, probability] = bestClass(model.roots, features)
  return {root, probability, modality: bestClass(model.modalities, features)[0]}
}
