import {constants, gunzipSync} from 'node:zlib'
import type {Entry} from '../read.ts'

// A packed file may take this many bytes when unpacked.
const mostBytes = 256 * 1024 * 1024

/** The first bytes of what a packed file holds; none where it is no packed file. */
export function gzipStart(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, 4096), {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 * 1024 * 1024})
  } catch {
    return new Uint8Array()
  }
}

/** What a packed file holds: one file, without a name. One that was cut off gives what there is. */
export function* gzipEntries(bytes: Uint8Array): Generator<Entry> {
  yield {path: '', bytes: new Uint8Array(gunzipSync(bytes, {maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH}))}
}
