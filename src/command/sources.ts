import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '../model/problem.ts'
import type {Report} from '../model/report.ts'
import type {Given} from '../read/given.ts'
import {isDate} from '../read/is-date.ts'
import type {Read} from '../read/read.ts'
import {readBytes} from '../read/read-bytes.ts'
import {columnsOf} from './columns-of.ts'
import {UsageError} from './usage-error.ts'

/** What `--published`, `--source` and `--title` said: one value for all, or one a report in the order they are named; and `--map`, for all. */
export type Told = {readonly published?: readonly string[]; readonly source?: readonly string[]; readonly title?: readonly string[]; readonly map?: string}

type Source = {readonly path: string; readonly bytes: () => Uint8Array}
type Sources = {readonly sources: readonly Source[]; readonly problems: readonly Problem[]}

/** One source: the reports in it, what is wrong with it, where it says that others are, and its bytes. */
export type ReadSource = Read & {readonly bytes?: Uint8Array}

/** The reports in files, folders and standard input (`-`), and what is wrong with any of them. */
export async function readSources(paths: readonly string[], told: Told = {}): Promise<{reports: Report[]; problems: Problem[]}> {
  const read = await Array.fromAsync(eachSource(paths, told))
  return {reports: read.flatMap(({reports}) => reports), problems: read.flatMap(({problems}) => problems)}
}

/** The same, a source at a time, so that a long list need not be held at once; a report that came before is a Problem. */
export async function* eachSource(paths: readonly string[], told: Told = {}): AsyncGenerator<ReadSource> {
  const known = new Set<string>()
  for (const [index, path] of paths.entries()) {
    const found = sourcesAt(path)
    if (found.problems.length > 0) yield {reports: [], problems: found.problems}
    for (const source of found.sources) {
      const {reports, problems, addresses, bytes} = await readSource(source, givenTo(index, paths.length, told))
      const fresh = reports.filter(({id}) => !known.has(id))
      const again = reports.filter(({id}) => known.has(id)).map((report) => twice(report, source.path))
      for (const {id} of fresh) known.add(id)
      yield {reports: fresh, problems: [...problems, ...again], ...(addresses && {addresses}), ...(bytes && {bytes})}
    }
  }
}

/** A source that is there to be read, and what was told of it; `bytes` throws where the system will not let it be read. */
export type ListedSource = {readonly path: string; readonly bytes: () => Uint8Array; readonly given: Given}

/** All that is to be read, unread, and what is wrong with the names. */
export function listSources(paths: readonly string[], told: Told = {}): {sources: ListedSource[]; problems: Problem[]} {
  const found = paths.map((path, index) => ({...sourcesAt(path), given: givenTo(index, paths.length, told)}))
  const named = (path: string) => (path === '-' ? 'standard input' : path)
  return {
    sources: found.flatMap(({sources, given}) => sources.map(({path, bytes}) => ({path, bytes, given: {...given, file: named(path)}}))),
    problems: found.flatMap(({problems}) => problems),
  }
}

/** How many sources there are to read: what a progress bar counts to. */
export function countSources(paths: readonly string[]): number {
  return paths.reduce((count, path) => count + sourcesAt(path).sources.length, 0)
}

function twice(report: Report, path: string): Problem {
  return {
    code: 'duplicate-report',
    message: `${path} holds the same text from the same outlet as another report; it counts once`,
    report: report.id,
    source: path,
  }
}

async function readSource({path, bytes}: Source, given: Given): Promise<ReadSource> {
  try {
    const body = bytes()
    return {...(await readBytes(body, {...given, file: path === '-' ? 'standard input' : path})), bytes: body}
  } catch (error) {
    if (!isSystemError(error)) throw error
    return {reports: [], problems: [unreadable(path, error)]}
  }
}

/** That a file could not be read. */
export function unreadable(path: string, error: Error): Problem {
  return {code: 'unreadable', message: `${path} could not be read: ${error.message}`, source: path}
}

/** The text of one file or of standard input, or why there is none. */
export function textAt(path: string): {text?: string; problem?: Problem} {
  try {
    return {text: readFileSync(path === '-' ? 0 : path, 'utf8')}
  } catch (error) {
    if (!isSystemError(error)) throw error
    const code = error.code === 'ENOENT' ? 'missing' : 'unreadable'
    return {problem: {code, message: `${path} could not be read: ${error.message}`, source: path}}
  }
}

function sourcesAt(path: string): Sources {
  if (path === '-') return {sources: [{path, bytes: () => readFileSync(0)}], problems: []}
  const kind = statSync(path, {throwIfNoEntry: false})
  if (!kind) return {sources: [], problems: [{code: 'missing', message: `${path} is not there; check the name`, source: path}]}
  if (!kind.isDirectory()) return {sources: [{path, bytes: () => readFileSync(path)}], problems: []}
  const files = filesBelow(path)
  if (files.length > 0) return {sources: files.map((file) => ({path: file, bytes: () => readFileSync(file)})), problems: []}
  return {sources: [], problems: [{code: 'empty-folder', message: `${path} holds no file`, source: path}]}
}

// Hidden files and folders are not reports; the names are sorted so that every machine reads them in one order.
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true}).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return paths
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort()
}

function givenTo(index: number, count: number, told: Told): Given {
  const one = (values: readonly string[] | undefined, option: string) => {
    if (!values || values.length === 0) return undefined
    if (values.length !== 1 && values.length !== count)
      throw new UsageError(`expected --${option} once, or once for each of the ${count} reports, got it ${values.length} times`)
    return values.length === 1 ? values[0] : values[index]
  }
  const published = one(told.published, 'published')
  if (published !== undefined && !isDate(published))
    throw new UsageError(`expected --published as 2024-03-01, 2024-03, 2024 or 2024-03-01T14:05:00Z, got "${published}"`)
  const source = one(told.source, 'source')
  const title = one(told.title, 'title')
  const columns = columnsOf(told.map)
  return {...(published !== undefined && {published}), ...(source !== undefined && {source}), ...(title !== undefined && {title}), ...(columns && {columns})}
}

/** Whether the system refused something, such as a file. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
