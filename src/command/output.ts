import {writeFileSync} from 'node:fs'
import type {Problem} from '../model/problem.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './usage-error.ts'

/** Writes the result, text with a line end after it or bytes as they are, to `file`, or to standard output. Throws a UsageError where the file cannot be written. */
export function writeResult(result: string | Uint8Array, file?: string): void {
  const content = typeof result !== 'string' || result.endsWith('\n') ? result : `${result}\n`
  // Not by writeFileSync(1): it gives up on a pipe that is full.
  if (file === undefined) process.stdout.write(content)
  else writeFile(content, file)
}

function writeFile(content: string | Uint8Array, file: string): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw new UsageError(`${file} could not be written: ${(error as Error).message}`, exitCodes.notWritten)
  }
}

/** Ends quietly where whoever reads us has seen enough (`| head`), and says so where standard output cannot be written. */
export function watchStandardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(`variorum: standard output could not be written: ${error.message}`)
    process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.notWritten)
  })
}

/** Tells each problem on standard error, a line each. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const {code, message} of problems) console.error(`variorum: ${message} [${code}]`)
}

// Problems that cost a whole source; the others cost a block, an encoding or a date.
const losses =
  /^(?:missing|unreadable|binary|empty-.*|feed-list|job-dead|fetch-.*|no-addresses|took-too-much|archive-too-deep|.*-unread|.*-without-(?:text|articles))$/

/** How a command that read what it could should end. */
export function exitCodeFor(problems: readonly Problem[], count: number): number {
  if (count > 0) return problems.some(({code}) => losses.test(code) && code !== 'date-unread') ? exitCodes.partial : exitCodes.fine
  return problems.every(({code}) => code === 'missing') ? exitCodes.missing : exitCodes.nothingRead
}
