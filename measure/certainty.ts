import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {factuality} from '../learn/factuality.ts'
import {certaintyScore} from './certainty-scale.ts'
import {pearson} from './pearson.ts'
import type {Task} from './task.ts'

const parts = [
  ['UW', 'pearsonUW'],
  ['UDS_IH2', 'pearsonItHappened'],
] as const

/** Polarity and modality, on the fixed scale of certainty-scale.ts, against how sure readers were that it happened (−3 to 3). */
export const task: Task = ({data, split, out}) => {
  const figures: Record<string, number> = {}
  for (const [folder, figure] of parts) {
    const marked = factuality(data, folder, split)
    const given = marked.map(certaintyScore)
    figures[figure] = pearson(
      given,
      marked.map(({score}) => score),
    )
    figures[`${folder} acts`] = marked.length
    if (out === undefined) continue
    mkdirSync(out, {recursive: true})
    const lines = marked.map(({file, place}, at) => JSON.stringify({idx: file, span1: [place, place + 1], label: given[at]}))
    writeFileSync(join(out, `${folder}.${split}.jsonl`), lines.map((line) => `${line}\n`).join(''))
  }
  return {pearson: (figures['pearsonUW']! + figures['pearsonItHappened']!) / 2, ...figures}
}
