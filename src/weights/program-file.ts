import {readFileSync} from 'node:fs'

/** The bytes of a file that is part of the program and never changes while it runs, such as a kernel beside the code that calls it. Throws where it is missing. */
export function programFile(url: URL): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(url))
}
