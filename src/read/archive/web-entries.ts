import {brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync} from 'node:zlib'
import {AsyncIterReader, WARCParser, type WARCRecord} from 'warcio'
import type {Entry} from '../read.ts'

// A page, or a document, may take this many bytes.
const mostBytes = 32 * 1024 * 1024

/** The pages and documents of a web archive (WARC, packed or not), in order: what was answered with 200 and can be a report. Pictures, styles and scripts are passed over; of an archive that was cut off, what is there is read. */
export async function* webEntries(bytes: Uint8Array): AsyncGenerator<Entry> {
  const source = new Slices(bytes)
  const records = new WARCParser(source)
  while (!source.isSpent) {
    const record = await records.parse().catch(unlessAtEnd)
    if (!record) return
    const entry = await entryOf(record)
    if (entry) yield entry
  }
}

async function entryOf(record: WARCRecord): Promise<Entry | undefined> {
  const url = record.warcTargetURI
  if (!url || !/^https?:/i.test(url) || !isAnswer(record)) return undefined
  const type = typeOf(record)
  if (!documents.test(type) || /^https?:\/\/[^/]+\/robots\.txt$/i.test(url)) return undefined
  const path = url.replace(/\p{Cc}/gu, '').slice(0, 500)
  const body = await bodyOf(record)
  if (typeof body === 'string') return {path, fault: body}
  return body.length > 0 ? {path, bytes: body, given: {url, ...charsetOf(type)}} : undefined
}

// What may be a report; feeds repeat the pages that they point to, and are left out.
const documents =
  /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain|application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|oasis\.opendocument\.text))/i

// In small steps, so that a bomb is found out before it has gone off.
// Whoever reads on behind the end is told by a throw: the parser waits for ever for the rest of a record that was cut off.
class Slices {
  readonly #bytes: Uint8Array
  isSpent = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < this.#bytes.length; at += 65_536) yield this.#bytes.subarray(at, at + 65_536)
    this.isSpent = true
    throw atEnd
  }
}

const atEnd = new Error('the archive ends here')

function unlessAtEnd(error: unknown): undefined {
  if (error !== atEnd) throw error
}

function isAnswer({warcType, httpHeaders}: WARCRecord): boolean {
  if (warcType === 'response') return String(httpHeaders?.statusCode) === '200'
  return warcType === 'resource' || warcType === 'conversion'
}

function typeOf({httpHeaders, warcContentType}: WARCRecord): string {
  return (httpHeaders?.headers.get('content-type') ?? warcContentType ?? '').trim()
}

function charsetOf(type: string): {charset?: string} {
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1]
  return charset ? {charset} : {}
}

/** The body of an answer, unpacked, or why there is none. */
async function bodyOf(record: WARCRecord): Promise<Uint8Array | string> {
  const header = (name: string) => record.httpHeaders?.headers.get(name)?.trim().toLowerCase()
  const source = record.reader as AsyncIterable<Uint8Array>
  const isChunked = header('transfer-encoding') === 'chunked'
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of isChunked ? new AsyncIterReader(source, null, true) : source) {
      size += piece.length
      if (size > mostBytes) return tooMuch
      pieces.push(piece)
    }
  } catch (error) {
    unlessAtEnd(error)
  }
  return unpacked(Buffer.concat(pieces), header('content-encoding'))
}

const unpackers: Readonly<Record<string, (bytes: Buffer, options: {maxOutputLength: number}) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}

// Some archives keep the header of a body that they unpacked: what does not unpack is taken as it stands.
function unpacked(body: Buffer, encoding: string | undefined): Uint8Array | string {
  const unpack = unpackers[encoding ?? '']
  if (!unpack) return new Uint8Array(body)
  try {
    return new Uint8Array(unpack(body, {maxOutputLength: mostBytes}))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch : new Uint8Array(body)
  }
}

const tooMuch = `it takes more than ${mostBytes / 1024 / 1024} MB`
