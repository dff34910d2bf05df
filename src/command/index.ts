import {CommanderError} from 'commander'
import {exitCodes} from './exit-codes.ts'
import {watchStandardOutput} from './output.ts'
import {program} from './program.ts'
import {UsageError} from './usage-error.ts'

/** Ends as the command ends; a wrong call gets a sentence, a fault of ours its trace. */
async function main(): Promise<void> {
  watchStandardOutput()
  try {
    await program().parseAsync()
  } catch (error) {
    process.exitCode = codeFor(error)
  }
}

function codeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
  if (error instanceof UsageError) {
    console.error(`variorum: ${error.message}`)
    return error.code
  }
  console.error('variorum: a fault of ours; please report it with what follows and the report that it happened on')
  console.error(error)
  return exitCodes.fault
}

await main()
