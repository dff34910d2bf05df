import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type {Report} from '../src/model/report.ts'
import {parse} from '../src/parse/index.ts'
import {lemmatise} from '../src/parse/lemmas/lemmatise.ts'
import {findNames} from '../src/parse/names/find-names.ts'
import {split} from '../src/parse/split-report.ts'
import {tag} from '../src/parse/tags/tag.ts'
import {attach} from '../src/parse/trees/attach.ts'
import {plainReport} from './plain-report.ts'

// Each is run until it has taken this long; the median of five such turns counts, in an order that alternates.
const turn = 1500
const turns = 5

/** Tokens a second of raw text on one core: ours to tags, trees and names, to tags and trees, and to all that `parse` tells; winkNLP's tagging and compromise's on the same text. */
export function bench(): Record<string, number> {
  const reports = reportsOf()
  const tokens = reports.reduce((sum, report) => sum + split(report).sentences.reduce((words, sentence) => words + sentence.words.length, 0), 0)
  const wink = winkNLP(model, ['sbd', 'pos'])
  const runs: Record<string, (report: Report) => unknown> = {
    tagsTreesNames: (report) => findNames(attach(lemmatise(tag(split(report))))),
    tagsTrees: (report) => attach(lemmatise(tag(split(report)))),
    parse,
    winkTags: ({text}) => wink.readDoc(text).tokens().out(wink.its.pos),
    compromiseTags: ({text}) => nlp(text).json(),
  }
  const figures: Record<string, number> = {tokens}
  const speeds = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
  for (let round = 0; round <= turns; round++)
    for (const [name, run] of Object.entries(runs)) {
      const speed = speedOf(reports, tokens, run)
      if (round > 0) speeds.get(name)!.push(speed)
    }
  for (const [name, found] of speeds) figures[name] = Math.round(found.sort((one, other) => one - other)[found.length >> 1]!)
  figures['overCompromise'] = Math.round((figures['tagsTreesNames']! / figures['compromiseTags']!) * 100) / 100
  figures['overWink'] = Math.round((figures['tagsTreesNames']! / figures['winkTags']!) * 100) / 100
  return figures
}

// Time of the processor, not of the clock: what else runs on the machine does not count.
function speedOf(reports: readonly Report[], tokens: number, run: (report: Report) => unknown): number {
  const began = process.cpuUsage()
  let rounds = 0
  let micros = 0
  while (micros < turn * 1000) {
    for (const report of reports) run(report)
    rounds++
    micros = process.cpuUsage(began).user
  }
  return (tokens * rounds) / (micros / 1e6)
}

// The example stories, and whatever plain reports stand in the folder named by BENCH_TEXTS.
function reportsOf(): Report[] {
  const folders = ['examples', process.env['BENCH_TEXTS'] ?? ''].filter((folder) => folder !== '' && existsSync(folder))
  return folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .sort()
      .map((name) => plainReport(readFileSync(join(folder, name), 'utf8'))),
  )
}
