import {toConllu} from '../export/conllu.ts'
import {toTimeml} from '../export/timeml.ts'
import type {Parse} from '../model/parse.ts'
import {parseReport} from '../pipeline.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {readSources, type Told} from './sources.ts'
import {UsageError} from './usage-error.ts'

const writers: Readonly<Record<string, (parse: Parse) => string>> = {
  conllu: toConllu,
  timeml: toTimeml,
  json: (parse) => `${JSON.stringify(parse, undefined, 1)}\n`,
}

/** `variorum parse REPORT`: what the language engine makes of a report. */
export function run([path]: readonly [string], options: Told & {readonly format: string; readonly pretokenized?: true; readonly out?: string}): number {
  const write = writers[options.format]
  if (!write) throw new UsageError(`expected --format ${Object.keys(writers).join(', ')}, got "${options.format}"`)
  const {reports, problems} = readSources([path], options)
  const parses = reports.map(parseReport)
  tellProblems([...problems, ...parses.flatMap((parse) => parse.problems)])
  if (parses.length > 0) writeResult(parses.map(write).join('\n'), options.out)
  return exitCodeFor(problems, reports.length)
}
