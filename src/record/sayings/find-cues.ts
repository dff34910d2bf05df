import {cueFeatures, mayCue} from './cue-features.ts'
import {Features} from './features.ts'
import {type LabelTable, rowOf} from './label-words.ts'
import type {View} from './view.ts'

/** “This token heads a cue”, with how likely that is. */
export type Cue = {readonly token: number; readonly likely: number}

const features = new Features()

/** Every token of a sentence that heads a cue with at least the likelihood `least`. */
export function findCues(view: View, table: LabelTable, least: number): Cue[] {
  const cues: Cue[] = []
  for (let token = 0; token < view.size; token++) {
    if (!mayCue(view, token)) continue
    cueFeatures(view, token, features)
    let score = 0
    for (let index = 0; index < features.size; index++) score += table.values[rowOf(features.values[index]!, table.rows)]!
    const likely = 1 / (1 + Math.exp(-score * table.scale))
    if (likely >= least) cues.push({token, likely})
  }
  return cues
}
