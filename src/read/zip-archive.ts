import {Unzip, UnzipInflate} from 'fflate'

/** What is in an archive may take this many bytes when unpacked, all files together; what unpacks to more is a trap, or no archive of reports. */
const mostBytes = 512 * 1024 * 1024
/** And hold this many files. */
const mostFiles = 20_000

/** The files of a ZIP archive by name, unpacked, folders and hidden files left out. Throws a RangeError where it unpacks to too much, and an Error where it is no archive. */
export function unzipFiles(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let size = 0
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/') || file.name.split(/[\\/]/).some((part) => part.startsWith('.') || part === '__MACOSX')) return
    if (files.size >= mostFiles) throw new RangeError(`it holds more than ${mostFiles} files`)
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, isLast) => {
      if (error) throw error
      size += piece.length
      if (size > mostBytes) throw new RangeError(`it unpacks to more than ${mostBytes / 1024 / 1024} MB`)
      pieces.push(piece)
      if (isLast) files.set(file.name, Buffer.concat(pieces))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  // In small steps, so that a bomb is found out before it has gone off.
  for (let at = 0; at < bytes.length; at += 65_536) unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length)
  return files
}
