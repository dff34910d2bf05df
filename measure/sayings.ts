import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type GoldSaying, polnear} from '../learn/polnear.ts'
import {polnearReport} from '../learn/sayings/polnear-report.ts'
import {parse} from '../src/parse/index.ts'
import {findSayings} from '../src/record/sayings/find-sayings.ts'
import type {Saying} from '../src/record/sayings/saying.ts'
import {bratOf} from './brat.ts'
import {countSayings, type SayingCounts, shares} from './saying-scores.ts'
import type {Task} from './task.ts'

/** Sayings against PolNeAR: see saying-scores.ts for what counts as found. */
export const task: Task = ({data, split, out}) => {
  const total: SayingCounts = {}
  const found = new Map<string, Saying[]>()
  for (const {file, text, sayings} of polnear(data, split)) {
    const kept = found.get(text) ?? findSayings(parse(polnearReport(text)))
    found.set(text, kept)
    const given = kept.map(asGold)
    for (const [name, count] of Object.entries(countSayings(text, sayings, given))) total[name] = (total[name] ?? 0) + count
    if (out !== undefined) writeBrat(join(out, 'attributions'), file, bratOf(text, given))
  }
  return shares(total)
}

function asGold({source, cue, content}: Saying): GoldSaying {
  return {source: source ? [source] : [], cue: cue ? [cue] : [], content}
}

function writeBrat(folder: string, file: string, text: string): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, file), text)
}
