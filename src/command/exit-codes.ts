/** How the command line ends; sysexits.h where it has a number for it. */
export const exitCodes = {
  /** All that was given was read. */
  fine: 0,
  /** There is a result, but something that was given could not be read: see standard error. */
  partial: 2,
  /** The command was called with words that it does not know. */
  usage: 64,
  /** Nothing that was given could be read. */
  nothingRead: 65,
  /** A file or folder that was named is not there, and nothing else was given. */
  missing: 66,
  /** This machine lacks what we need, such as Node 24. */
  unavailable: 69,
  /** A fault of ours. */
  fault: 70,
  /** The result could not be written. */
  notWritten: 74,
} as const
