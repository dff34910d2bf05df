import {recordReport} from '../pipeline.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {readSources, type Told} from './sources.ts'
import {UsageError} from './usage-error.ts'

/** `variorum record REPORT…`: one statement a line, as JSON. */
export async function run([paths]: readonly [readonly string[]], options: Told & {readonly format: string; readonly out?: string}): Promise<number> {
  if (options.format !== 'jsonl') throw new UsageError(`expected --format jsonl, got "${options.format}"`)
  const {reports, problems} = await readSources(paths, options)
  const recorded = reports.map(recordReport)
  tellProblems([...problems, ...recorded.flatMap((said) => said.problems)])
  if (recorded.length > 0)
    writeResult(recorded.flatMap(({statements}) => statements.map((statement) => `${JSON.stringify(statement)}\n`)).join(''), options.out)
  return exitCodeFor(problems, reports.length)
}
