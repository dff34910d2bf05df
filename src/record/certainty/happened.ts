import {readWeights} from '../../weights/weights-file.ts'
import {Features} from '../sayings/features.ts'
import {type LabelTable, rowOf} from '../sayings/label-words.ts'
import type {Act} from './act.ts'
import {happenedFeatures} from './happened-features.ts'

/** Counts up whenever the features change. */
export const certaintyVersion = 1

/** What `models/certainty.bin` says of itself: what one step of the table is worth. */
export type CertaintyHeader = {readonly scale: number}

let kept: LabelTable | undefined
const features = new Features()

/** How likely readers take an act that no rule doubts as having happened, 0 to 1. */
export function likelyHappened(act: Act, table: LabelTable = happenedTable()): number {
  happenedFeatures(act, features)
  let score = 0
  for (let index = 0; index < features.size; index++) score += table.values[rowOf(features.values[index]!, table.rows)]!
  return 1 / (1 + Math.exp(-score * table.scale))
}

/** The weights, read once. */
export function happenedTable(): LabelTable {
  if (kept) return kept
  const {header, sections} = readWeights<CertaintyHeader>('certainty', certaintyVersion)
  const values = sections['happened'] as Int16Array
  kept = {rows: values.length, scale: header.scale, values}
  return kept
}
