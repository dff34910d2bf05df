import type {Account} from '../model/account.ts'
import type {Problem} from '../model/problem.ts'
import {collateRecorded, recordReport} from '../pipeline.ts'
import {aliasesAt} from './aliases-at.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {progressOf} from './progress.ts'
import {readSources, type Told} from './sources.ts'
import {terminalOf} from './terminal-of.ts'
import {UsageError} from './usage-error.ts'

type Format = 'text' | 'json' | 'html'

/** What `variorum collate` was called with. */
export type CollateOptions = Told & {readonly format?: string; readonly out?: string; readonly name?: string; readonly aliases?: string}

/** `variorum collate REPORT…`: many reports → one account. */
export async function run([paths]: readonly [readonly string[]], options: CollateOptions): Promise<number> {
  const format = formatOf(options.format, options.out)
  const {account, problems, code} = await accountOf(paths, options)
  tellProblems(problems)
  if (account) await writeAccount(account, format, options.out)
  return code
}

/** Writes an account to a file, or to standard output as the terminal shows it. */
export async function writeAccount(account: Account, format: Format, out?: string): Promise<void> {
  writeResult(await renderings[format](account), out)
  if (out) console.error(`variorum: wrote ${out}`)
}

/** The account of what stands at `paths`; none where nothing could be read. */
export async function accountOf(
  paths: readonly string[],
  options: Told & {readonly name?: string; readonly aliases?: string},
): Promise<{account?: Account; problems: Problem[]; code: number}> {
  const judgements = aliasesAt(options.aliases)
  const {reports, problems} = await readSources(paths, options)
  const code = exitCodeFor(problems, reports.length)
  if (reports.length === 0) return {problems, code}
  const progress = progressOf(reports.length, 'reading')
  const recorded = reports.map((report) => {
    const said = recordReport(report)
    progress.step()
    return said
  })
  progress.end()
  const account = collateRecorded(recorded, {judgements, ...(options.name !== undefined && {title: options.name})})
  return {account, problems: [...problems, ...account.problems], code}
}

const renderings = {
  text: async (account: Account) => (await import('../export/terminal/account-text.ts')).accountText(account, terminalOf(process.stdout, process.env)),
  json: async (account: Account) => (await import('../export/account-json.ts')).accountJson(account),
  html: async (account: Account) => (await import('../export/page/account-page.ts')).accountPage(account),
} as const

/** `json` where the name of the file says so. Throws a UsageError for a format that is none of ours. */
export function formatOf(format: string | undefined, out: string | undefined): Format {
  const told = format ?? /\.(json|html)$/.exec(out ?? '')?.[1] ?? 'text'
  if (told !== 'text' && told !== 'json' && told !== 'html') throw new UsageError(`expected --format text, json or html, got "${told}"`)
  return told
}
