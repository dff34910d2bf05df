import {constants, inflateRawSync} from 'node:zlib'
import type {Entry} from '../read.ts'
import {withinArchive} from './within-archive.ts'

/** One file of an archive may take this many bytes when unpacked: the longest report that we saw, a book as PDF, took a quarter. */
const mostBytes = 128 * 1024 * 1024

/** Where a file lies in a ZIP archive: sizes are those that the archive tells, -1 where it tells none. */
type Place = {readonly path: string; readonly at: number; readonly packed: number; readonly method: number; readonly isLocked: boolean}

/** The names of the files in a ZIP archive; none where it is no archive. */
export function zipNames(bytes: Uint8Array): string[] {
  return placesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).map(({path}) => path)
}

/** The files of a ZIP archive, one after another, folders and hidden files left out; one that cannot be unpacked is told as such, and the rest goes on. Throws an Error where it is no archive. */
export function* zipEntries(bytes: Uint8Array, isWanted: (path: string) => boolean = () => true): Generator<Entry> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const places = placesIn(archive)
  if (places.length === 0) throw new Error('no files were found in it')
  for (const place of places) {
    const path = withinArchive(place.path)
    if (path === undefined || !isWanted(path)) continue
    const unpacked = unpack(archive, place)
    yield typeof unpacked === 'string' ? {path, fault: unpacked} : {path, bytes: unpacked}
  }
}

// The directory at the end says where each file lies; an archive that was cut off has none, and its files are walked from the start.
function placesIn(archive: Buffer): Place[] {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const places = end >= 0 && end + 20 <= archive.length ? directoryAt(archive, archive.readUInt32LE(end + 16)) : []
  return places.length > 0 ? places : walked(archive)
}

function directoryAt(archive: Buffer, from: number): Place[] {
  const places: Place[] = []
  for (let at = from; at + 46 <= archive.length && archive.readUInt32LE(at) === 0x02014b50; ) {
    const [name, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)]
    const flags = archive.readUInt16LE(at + 8)
    const local = archive.readUInt32LE(at + 42)
    const dataAt = local + 30 <= archive.length ? local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28) : archive.length
    places.push({
      path: nameIn(archive.subarray(at + 46, at + 46 + name)),
      at: dataAt,
      packed: archive.readUInt32LE(at + 20),
      method: archive.readUInt16LE(at + 10),
      isLocked: (flags & 1) === 1,
    })
    at += 46 + name + extra + comment
  }
  return places
}

function walked(archive: Buffer): Place[] {
  const places: Place[] = []
  for (
    let at = archive.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0 && at + 30 <= archive.length;
    at = archive.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  ) {
    const [name, extra] = [archive.readUInt16LE(at + 26), archive.readUInt16LE(at + 28)]
    const flags = archive.readUInt16LE(at + 6)
    const packed = archive.readUInt32LE(at + 18)
    const dataAt = at + 30 + name + extra
    places.push({
      path: nameIn(archive.subarray(at + 30, at + 30 + name)),
      at: dataAt,
      packed: (flags & 8) === 8 ? -1 : packed,
      method: archive.readUInt16LE(at + 8),
      isLocked: (flags & 1) === 1,
    })
    if ((flags & 8) === 0) at = Math.min(dataAt + packed, archive.length) - 4
  }
  return places
}

/** The bytes of a file, or why there are none. */
function unpack(archive: Buffer, {at, packed, method, isLocked}: Place): Uint8Array | string {
  if (isLocked) return 'it is locked with a password'
  // 0xffffffff: the size stands elsewhere (ZIP64); the packed bytes end where they say they do.
  const isOpen = packed < 0 || packed === 0xffffffff
  const body = archive.subarray(at, isOpen ? archive.length : at + packed)
  if (method === 0) return isOpen ? 'its size is not told' : body.length > mostBytes ? tooMuch : new Uint8Array(body)
  if (method !== 8) return `it is packed in a way that is not read (method ${method})`
  try {
    return new Uint8Array(inflateRawSync(body, {maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH}))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch : `its bytes are damaged (${(error as Error).message})`
  }
}

const tooMuch = `it unpacks to more than ${mostBytes / 1024 / 1024} MB`

// Names are UTF-8 where the archive says so; older ones are in the encoding of some machine, and mostly ASCII.
function nameIn(name: Buffer): string {
  return name.toString('utf8')
}
