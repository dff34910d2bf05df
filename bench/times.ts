import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import recognizers from '@microsoft/recognizers-text-date-time'
import * as chrono from 'chrono-node'
import {findQuantities} from '../src/parse/quantities/index.ts'
import {findTimes} from '../src/parse/times/index.ts'
import {lexemesOf} from '../src/text/lexemes.ts'

const published = '2024-03-01'
const reference = new Date(`${published}T12:00:00Z`)

// Each runs over all texts until it has taken this long, in turn, and the median of the rounds counts.
const turn = 1000
const rounds = 3

/** Tokens a second on one core, on the same texts: our times and our quantities, chrono-node's dates, and those of Microsoft's Recognizers-Text. */
export function bench(): Record<string, number> {
  const texts = textsOf()
  const tokens = texts.reduce((sum, text) => sum + lexemesOf(text).length, 0)
  const runs: Record<string, (text: string) => unknown> = {
    times: (text) => findTimes({report: {text}, sentences: []}, published),
    quantities: (text) => findQuantities({report: {text}, sentences: []}),
    chrono: (text) => chrono.parse(text, reference),
    recognizers: (text) => recognizers.recognizeDateTime(text, recognizers.Culture.English, recognizers.DateTimeOptions.None, reference),
  }
  const speeds = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) for (const [name, run] of Object.entries(runs)) speeds.get(name)!.push(speedOf(texts, tokens, run))
  const medians = [...speeds].map(([name, found]) => [`${name}PerSecond`, Math.round(found.sort((one, other) => one - other)[found.length >> 1]!)] as const)
  return {tokens, ...Object.fromEntries(medians)}
}

// Time of the processor, so that what else runs on the machine does not count.
function speedOf(texts: readonly string[], tokens: number, run: (text: string) => unknown): number {
  const began = process.cpuUsage()
  let passes = 0
  let micros = 0
  while (micros < turn * 1000) {
    for (const text of texts) run(text)
    passes++
    micros = process.cpuUsage(began).user
  }
  return (tokens * passes) / (micros / 1e6)
}

// The example stories, and whatever plain reports stand in the folder named by BENCH_TEXTS.
function textsOf(): string[] {
  const folders = ['examples', process.env['BENCH_TEXTS'] ?? ''].filter((folder) => folder !== '' && existsSync(folder))
  return folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
}
