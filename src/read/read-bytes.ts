import type {Problem} from '../model/problem.ts'
import {formatOf} from './formats.ts'
import type {Given} from './given.ts'
import {type Ended, readingThread} from './guard/reading-thread.ts'
import {type Format, nothing, type Read, together} from './read.ts'

/** What is left to be unpacked: of all archives within a source together. */
type Budget = {bytes: number; files: number}

/** Archives within archives are opened this deep. */
const mostDepth = 3
// What unpacks to more is a trap, or better cut into parts.
const mostUnpacked = {bytes: 512 * 1024 * 1024, files: 20_000}
// Text of more is read beside the main thread, as every format is that a library reads.
const mostTrusted = 2 * 1024 * 1024

/** The reports that some bytes hold. The format is told by the content; what cannot be read, or not within the limits of time and memory, gives a Problem and no report. */
export function readBytes(bytes: Uint8Array, given: Given = {}): Promise<Read> {
  return readAny({bytes, given, depth: 0, budget: {...mostUnpacked}})
}

type Task = {readonly bytes: Uint8Array; readonly given: Given; readonly depth: number; readonly budget: Budget}

async function readAny(task: Task): Promise<Read> {
  const {bytes, given, depth} = task
  const format = formatOf(bytes, given)
  if ('open' in format)
    return depth >= mostDepth
      ? nothing('archive-too-deep', `${nameOf(given)} lies too deep in other archives; it is left out`, given)
      : readArchive(task, format)
  if (!format.isRisky && bytes.length <= mostTrusted) return format.read(bytes, given)
  const read = await readingThread(depth).read(bytes, given)
  return 'ended' in read ? nothing('took-too-much', `${nameOf(given)} ${read.ended}; it is left out`, given) : read
}

async function readArchive({bytes, given, depth, budget}: Task, {name}: Format): Promise<Read> {
  const reads: [string, Read][] = []
  const faults: Problem[] = []
  const fault = (code: string, message: string) => faults.push({code, message, source: nameOf(given)})
  for await (const entry of readingThread(depth).open(bytes, given)) {
    if ('ended' in entry) fault(entry.isDamaged ? 'archive-unread' : 'took-too-much', sentence(given, entry, reads.length))
    else if ('fault' in entry) fault('archive-unread', `${nameOf(given)}/${entry.path} could not be unpacked: ${entry.fault}; it is left out`)
    else {
      budget.bytes -= entry.bytes.length
      budget.files--
      if (budget.bytes < 0 || budget.files < 0) {
        fault(
          'archive-unread',
          `${nameOf(given)} unpacks to more than ${mostUnpacked.bytes / 1024 / 1024} MB or ${mostUnpacked.files} files; the rest is left out`,
        )
        break
      }
      const file = entry.path === '' ? given.file : name === 'ZIP' ? `${nameOf(given)}/${entry.path}` : `${nameOf(given)}#${entry.path}`
      reads.push([entry.path, await readAny({bytes: entry.bytes, given: {...given, ...entry.given, ...(file && {file})}, depth: depth + 1, budget})])
    }
  }
  if (reads.length === 0 && faults.length === 0) return nothing('empty-folder', `${nameOf(given)} holds no file that can be read`, given)
  // Two archives of the same files are read alike, in whatever order the files were packed.
  const inOrder = reads.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)).map(([, read]) => read)
  return together([...inOrder, {reports: [], problems: faults}])
}

function sentence(given: Given, {ended, isDamaged}: Ended, count: number): string {
  const so = count === 0 ? 'it is left out' : `what came before (${count} ${count === 1 ? 'file' : 'files'}) is kept`
  return `${nameOf(given)} ${isDamaged ? `could not be unpacked: ${ended}` : ended}; ${so}`
}

function nameOf({file}: Given): string {
  return file ?? 'standard input'
}
