import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Parse} from '../src/model/parse.ts'
import {parse} from '../src/parse/index.ts'
import {readMarkdown} from '../src/read/markdown.ts'
import {record} from '../src/record/index.ts'

// The example reports over and over, as copies of their own, so that nothing kept for one parse serves the next.
const times = 60

/** Sentences a second through record on one core, beyond parsing; the first round warms up and is not counted. */
export function bench(): Record<string, number> {
  const parses = Array.from({length: times}, () => reports().map(parse))
  for (const one of parses[0]!) record(one)
  const counted = parses.slice(1).flat()
  const sentences = counted.reduce((sum, one: Parse) => sum + one.sentences.length, 0)
  // Time of the processor, not of the clock: what else runs on the machine does not count.
  const began = process.cpuUsage()
  const statements = counted.reduce((sum, one) => sum + record(one).statements.length, 0)
  const seconds = process.cpuUsage(began).user / 1e6
  return {sentences, statements, sentencesPerSecond: Math.round(sentences / seconds)}
}

function reports() {
  const folders = ['examples/mine-landslide', 'examples/moscow-meeting']
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter((path) => /\.(txt|md)$/.test(path))
  return files.sort().map((file) => readMarkdown(readFileSync(file, 'utf8'), {file}).report)
}
