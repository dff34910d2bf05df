import {expand} from '../../weights/companded.ts'
import {readWeights} from '../../weights/weights-file.ts'
import {features} from './pair-features.ts'

/** Counts up whenever the features or the file change. */
export const chainVersion = 2

/** What models/chains.bin says of itself: the size that a weight of 127 stands for, and the bits of a place. */
export type ChainHeader = {readonly reach: number; readonly bits: number}

/** One weight a feature, hashed to 2^bits places. */
export type ChainModel = {readonly weights: Float32Array; readonly shift: number}

let kept: ChainModel | undefined

/** The model, read once. */
export function chainModel(): ChainModel {
  kept ??= readChainModel()
  return kept
}

function readChainModel(): ChainModel {
  const {header, sections} = readWeights<ChainHeader>('chains', chainVersion)
  return {weights: expand(sections['weights'] as Int8Array, header.reach), shift: 32 - header.bits}
}

/** The sum of the weights of the features last written. */
export function scoreFeatures({weights, shift}: ChainModel): number {
  let sum = 0
  for (const feature of features) sum += weights[feature >>> shift]!
  return sum
}
