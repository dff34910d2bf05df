import {readAny} from './formats.ts'
import type {Given} from './given.ts'
import type {Read} from './read.ts'

/** The reports that some bytes hold. The format is told by the content; what cannot be read gives a Problem and no report. */
export function readBytes(bytes: Uint8Array, given: Given = {}): Promise<Read> {
  return readAny(bytes, given, 0)
}
