import {toConllu} from '../export/conllu.ts'
import {toTimeml} from '../export/timeml.ts'
import type {Parse} from '../model/parse.ts'
import type {Problem} from '../model/problem.ts'
import {parseTokens} from '../parse/index.ts'
import {parseReport} from '../pipeline.ts'
import {readConllu} from '../read/conllu.ts'
import {conlluReport} from '../read/conllu-report.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {readSources, type Told, textAt} from './sources.ts'
import {UsageError} from './usage-error.ts'

const writers: Readonly<Record<string, (parse: Parse) => string>> = {
  conllu: toConllu,
  timeml: toTimeml,
  json: (parse) => `${JSON.stringify(parse, undefined, 1)}\n`,
}

type ParseOptions = Told & {readonly format: string; readonly pretokenized?: true; readonly out?: string}

/** `variorum parse REPORT`: what the language engine makes of a report. */
export async function run([path]: readonly [string], options: ParseOptions): Promise<number> {
  const write = writers[options.format]
  if (!write) throw new UsageError(`expected --format ${Object.keys(writers).join(', ')}, got "${options.format}"`)
  const {parses, problems} = options.pretokenized ? pretokenized(path) : await fromReports(path, options)
  tellProblems([...problems, ...parses.flatMap((parse) => parse.problems)])
  if (parses.length > 0) writeResult(parses.map(write).join('\n'), options.out)
  return exitCodeFor(problems, parses.length)
}

type Parses = {readonly parses: readonly Parse[]; readonly problems: readonly Problem[]}

async function fromReports(path: string, told: Told): Promise<Parses> {
  const {reports, problems} = await readSources([path], told)
  return {parses: reports.map(parseReport), problems}
}

// CoNLL-U that somebody else has cut: its words and sentences are kept.
function pretokenized(path: string): Parses {
  const {text, problem} = textAt(path)
  if (text === undefined) return {parses: [], problems: problem ? [problem] : []}
  const sentences = readConllu(text)
  if (sentences.length === 0)
    return {parses: [], problems: [{code: 'empty-text', message: `expected sentences in CoNLL-U in ${path}, found none`, source: path}]}
  const {report, placed} = conlluReport(sentences, path)
  return {parses: [parseTokens(report, placed)], problems: []}
}
