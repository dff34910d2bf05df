import {readWeights} from '../../weights/weights-file.ts'
import type {LabelTable} from './label-words.ts'

/** Counts up whenever the features change. */
export const sayingsVersion = 1

/** What `models/sayings.bin` says of itself. */
export type SayingsHeader = {
  /** What one step of each table is worth. */
  readonly cueScale: number
  readonly wordScale: number
  readonly stepScale: number
  /** Weights of the features of a whole saying, and the bias. */
  readonly whole: readonly number[]
  /** Score of a whole saying → share of such that were right on texts not learnt from: steps, rising. */
  readonly calibration: readonly (readonly [score: number, right: number])[]
  /** The least confidence that is kept. */
  readonly least: number
}

/** All that was learnt of sayings. */
export type SayingsModel = {
  readonly header: Omit<SayingsHeader, 'cueScale' | 'wordScale' | 'stepScale'>
  readonly cues: LabelTable
  readonly words: LabelTable
  readonly steps: LabelTable
}

let kept: SayingsModel | undefined

/** The model, read once. */
export function sayingsModel(): SayingsModel {
  kept ??= readModel()
  return kept
}

function readModel(): SayingsModel {
  const {header, sections} = readWeights<SayingsHeader>('sayings', sayingsVersion)
  const table = (name: string, scale: number, width: number): LabelTable => {
    const values = sections[name] as Int16Array
    return {rows: values.length / width, scale, values}
  }
  return {header, cues: table('cues', header.cueScale, 1), words: table('words', header.wordScale, 5), steps: table('steps', header.stepScale, 25)}
}
