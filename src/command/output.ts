import {writeFileSync} from 'node:fs'
import type {Problem} from '../model/problem.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './usage-error.ts'

/** Writes the result to `file`, or to standard output. Throws a UsageError where it cannot be written. */
export function writeResult(result: string, file?: string): void {
  try {
    writeFileSync(file ?? 1, result.endsWith('\n') ? result : `${result}\n`)
  } catch (error) {
    // A reader that has seen enough (`| head`) closes the pipe: that is no fault.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(exitCodes.fine)
    throw new UsageError(`${file ?? 'standard output'} could not be written: ${(error as Error).message}`, exitCodes.notWritten)
  }
}

/** Tells each problem on standard error, a line each. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const {code, message} of problems) console.error(`variorum: ${message} [${code}]`)
}

// Problems that cost a whole source; the others cost a block, an encoding or a date.
const losses = /^(?:missing|unreadable|binary|empty-.*|feed-list|archive-too-deep|.*-unread|.*-without-(?:text|articles))$/

/** How a command that read what it could should end. */
export function exitCodeFor(problems: readonly Problem[], count: number): number {
  if (count > 0) return problems.some(({code}) => losses.test(code) && code !== 'date-unread') ? exitCodes.partial : exitCodes.fine
  return problems.every(({code}) => code === 'missing') ? exitCodes.missing : exitCodes.nothingRead
}
