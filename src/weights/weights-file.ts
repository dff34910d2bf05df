import {readFileSync} from 'node:fs'
import {constants, zstdCompressSync, zstdDecompressSync} from 'node:zlib'

/** The typed arrays that a file of weights may hold. */
export type Section = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array

/** What a file of weights holds: a header of our own and named typed arrays. */
export type Weights<Header> = {readonly header: Header; readonly sections: Readonly<Record<string, Section>>}

const kinds = {Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array} as const
type Kind = keyof typeof kinds

type Directory = {name: string; version: number; header: unknown; sections: {name: string; kind: Kind; length: number; bytes: number}[]}

const magic = 'VARW'

// Layout: "VARW", u32 length of the directory (JSON, UTF-8), directory, then each section compressed with zstd, in order of the directory.
// Brotli would be a hundredth smaller and takes three times as long to read.
/** The bytes of a file of weights; `version` counts up whenever the features of the code change. */
export function encodeWeights(name: string, version: number, weights: Weights<unknown>): Uint8Array {
  const bodies: Uint8Array[] = []
  const directory: Directory = {name, version, header: weights.header, sections: []}
  for (const [section, values] of Object.entries(weights.sections)) {
    const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const body = zstdCompressSync(raw, {params: {[constants.ZSTD_c_compressionLevel]: 19}})
    directory.sections.push({name: section, kind: values.constructor.name as Kind, length: values.length, bytes: body.length})
    bodies.push(body)
  }
  const head = Buffer.from(JSON.stringify(directory))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([Buffer.from(magic), length, head, ...bodies])
}

/** What `encodeWeights` wrote. Throws, saying so, where the bytes are of another model or another version than the code expects. */
export function decodeWeights<Header>(bytes: Uint8Array, name: string, version: number): Weights<Header> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('latin1', 0, 4) !== magic) throw new Error(`expected a file of weights for ${name}, found other bytes`)
  const end = 8 + buffer.readUInt32LE(4)
  const directory = JSON.parse(buffer.toString('utf8', 8, end)) as Directory
  if (directory.name !== name || directory.version !== version)
    throw new Error(`expected weights of ${name} version ${version}, found ${directory.name} version ${directory.version}: run "npm run learn"`)
  const sections: Record<string, Section> = {}
  let at = end
  for (const {name: section, kind, length, bytes: size} of directory.sections) {
    // Room for all at once, so that no pieces have to be put together.
    const raw = zstdDecompressSync(buffer.subarray(at, at + size), {chunkSize: Math.max(64, length * kinds[kind].BYTES_PER_ELEMENT)})
    const aligned = raw.byteOffset % 4 === 0 ? raw : new Uint8Array(raw)
    sections[section] = new kinds[kind](aligned.buffer as ArrayBuffer, aligned.byteOffset, length)
    at += size
  }
  return {header: directory.header as Header, sections}
}

/** The weights committed as `models/NAME.bin`. Read once by whoever keeps the answer; throws where the file is missing or does not fit. */
export function readWeights<Header>(name: string, version: number): Weights<Header> {
  return decodeWeights<Header>(readFileSync(new URL(`../../models/${name}.bin`, import.meta.url)), name, version)
}
