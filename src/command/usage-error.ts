import {exitCodes} from './exit-codes.ts'

/** An error of whoever called the command: it is shown without a trace, and ends the command with `code`. */
export class UsageError extends Error {
  readonly code: number
  constructor(message: string, code: number = exitCodes.usage) {
    super(message)
    this.code = code
  }
}
