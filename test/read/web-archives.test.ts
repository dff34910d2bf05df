import {brotliCompressSync, gzipSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readBytes} from '../../src/read/read-bytes.ts'

const page = (words: string) =>
  `<!doctype html><html><head><title>Ferry strike ends</title></head><body><article><h1>Ferry strike ends</h1>${`<p>${words} The union and the owners had talked for nine days in a hotel near the harbour, and nobody had slept much.</p>`.repeat(8)}</article></body></html>`

type Answer = {readonly url: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: Uint8Array | string}

function record({url, status = 200, headers = {}, body}: Answer): Buffer {
  const told = {'Content-Type': 'text/html; charset=utf-8', ...headers}
  const http = `HTTP/1.1 ${status} OK\r\n${Object.entries(told)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`
  const payload = Buffer.concat([Buffer.from(http), Buffer.from(body)])
  return Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-06-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${payload.length}\r\n\r\n`,
    ),
    payload,
    Buffer.from('\r\n\r\n'),
  ])
}

const chunked = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`

const answers: readonly Answer[] = [
  {url: 'https://fjord.example/plain', body: page('Plain.')},
  {url: 'https://fjord.example/chunked', headers: {'Transfer-Encoding': 'chunked'}, body: chunked(page('Chunked.'))},
  {url: 'https://fjord.example/packed', headers: {'Content-Encoding': 'gzip'}, body: gzipSync(page('Packed.'))},
  {url: 'https://fjord.example/brotli', headers: {'Content-Encoding': 'br'}, body: brotliCompressSync(page('Brotli.'))},
  {url: 'https://fjord.example/unpacked', headers: {'Content-Encoding': 'gzip'}, body: page('Unpacked.')},
  {url: 'https://fjord.example/gone', status: 404, body: page('Gone.')},
  {url: 'https://fjord.example/style.css', headers: {'Content-Type': 'text/css'}, body: 'p {color: red}'},
]

describe('web archives', () => {
  it('WARC: pages that were answered, however their bytes were sent, and nothing else', async () => {
    const {reports, problems} = await readBytes(Buffer.concat(answers.map(record)), {file: 'all.warc'})
    expect(problems).toEqual([])
    expect(reports.map(({url, text}) => [url, /\n\n(\w+\.)/.exec(text)?.[1]])).toEqual([
      ['https://fjord.example/brotli', 'Brotli.'],
      ['https://fjord.example/chunked', 'Chunked.'],
      ['https://fjord.example/packed', 'Packed.'],
      ['https://fjord.example/plain', 'Plain.'],
      ['https://fjord.example/unpacked', 'Unpacked.'],
    ])
    expect(reports[3]!.file).toBe('all.warc#https://fjord.example/plain')
  })

  it('WARC packed record by record, and one that was cut off: what came before is kept', async () => {
    const packed = Buffer.concat(answers.map((answer) => gzipSync(record(answer))))
    expect((await readBytes(packed)).reports).toHaveLength(5)
    const cut = await readBytes(packed.subarray(0, packed.length * 0.5))
    expect(cut.reports.length).toBeGreaterThan(0)
    expect((await readBytes(Buffer.concat(answers.map(record)).subarray(0, 900))).reports.length).toBeLessThan(2)
  })

  it('a body that unpacks without end is left out, the rest is read', async () => {
    const bomb = record({url: 'https://fjord.example/bomb', headers: {'Content-Encoding': 'gzip'}, body: gzipSync(Buffer.alloc(64 * 1024 * 1024))})
    const {reports, problems} = await readBytes(Buffer.concat([bomb, record(answers[0]!)]))
    expect(reports).toHaveLength(1)
    expect(problems.map(({code}) => code)).toEqual(['archive-unread'])
  })

  it('WACZ: the pages that its list names', async () => {
    const archive = zipSync({
      'datapackage.json': strToU8('{"profile": "data-package"}'),
      'pages/pages.jsonl': strToU8('{"format": "json-pages-1.0"}\n{"url": "https://fjord.example/plain", "title": "x"}\n'),
      'archive/data.warc.gz': Buffer.concat(answers.map((answer) => gzipSync(record(answer)))),
    })
    expect((await readBytes(archive, {file: 'all.wacz'})).reports.map(({url}) => url)).toEqual(['https://fjord.example/plain'])
  })
})
