import {gunzipSync} from 'node:zlib'
import {decode} from './decode.ts'
import type {Given} from './given.ts'
import {looksLikeTable} from './looks-like-table.ts'
import {readPlainText} from './plain-text.ts'
import {type Format, nothing, type Read} from './read.ts'

// A packed file may take this many bytes when unpacked.
const mostUnpacked = 512 * 1024 * 1024

// What may stand before the first tag of XML or HTML.
const before = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*/
const opensWith = (tag: RegExp) => (_: Uint8Array, start: string) => tag.test(start.replace(before, ''))

/** Every format that is read, told by content, not by name; the first whose look fits reads. The last takes any text. Readers are loaded when they are needed. */
export const formats: readonly Format[] = [
  {
    name: 'PDF',
    example: '%PDF-1.7',
    looks: (bytes) => startsWith(bytes, '%PDF-'),
    read: async (bytes, given) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, given),
  },
  {
    name: 'ZIP, DOCX, ODT',
    example: 'PK',
    looks: (bytes) => startsWith(bytes, 'PK\u0003\u0004'),
    read: (bytes, given, depth) => import('./archive.ts').then(({readZip}) => readZip(bytes, given, {depth, readInside: readAny})),
  },
  {name: 'gzip', example: '\\x1f\\x8b', looks: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b, read: unpack},
  {
    name: 'mail (EML)',
    example: 'From: a@b.example',
    looks: (_, start) => looksLikeMail(start),
    read: async (bytes, given) => (await import('./mail.ts')).readMail(bytes, given),
  },
  {
    name: 'RSS, Atom, RDF',
    example: '<rss version="2.0">',
    looks: opensWith(/^<(?:rss|feed|rdf:RDF)[\s>]/),
    read: asText(async (text, given) => (await import('./feed.ts')).readFeed(text, given)),
  },
  {
    name: 'NewsML-G2',
    example: '<newsItem>',
    looks: opensWith(/^<(?:\w+:)?(?:newsItem|newsMessage)[\s>]/),
    read: asText(async (text, given) => (await import('./newsml.ts')).readNewsml(text, given)),
  },
  {
    name: 'OPML',
    example: '<opml version="2.0">',
    looks: opensWith(/^<opml[\s>]/),
    read: async (_, given) => nothing('feed-list', `${given.file ?? 'the file'} lists feeds and holds no report`, given),
  },
  {
    name: 'JSON Feed',
    example: '{"version": "https://jsonfeed.org/version/1.1"',
    looks: (_, start) => /^\uFEFF?\s*\{/.test(start) && start.includes('jsonfeed.org/version'),
    read: asText(async (text, given) => (await import('./feed.ts')).readFeed(text, given)),
  },
  {
    name: 'JSON, JSON Lines',
    example: '{"title": "…", "text": "…"}',
    looks: (_, start) => /^\uFEFF?\s*[[{]\s*["{[\]}]/.test(start),
    read: asText(async (text, given) => (await import('./json-articles.ts')).readJson(text, given)),
  },
  {
    name: 'HTML',
    example: '<!doctype html>',
    looks: (_, start) => opensWith(/^<(?:!doctype html|html|head|body|article|div|p)\b/i)(_, start) || /<html[\s>]/i.test(start),
    read: asText(async (text, given) => oneOf((await import('./html/read-html.ts')).readHtml(text, given))),
  },
  {
    name: 'CSV, TSV',
    example: 'title,text,date',
    looks: (_, start) => looksLikeTable(start),
    read: asText(async (text, given) => (await import('./csv-rows.ts')).readCsv(text, given)),
  },
  {
    name: 'Markdown',
    example: '# A heading',
    looks: (_, start) => /^\uFEFF?---\r?\n[\s\S]{0,4000}?\r?\n---[ \t]*\r?\n/.test(start) || /^\s*#{1,3} \S/.test(start),
    read: asText(async (text, given) => oneOf((await import('./markdown.ts')).readMarkdown(text, given))),
  },
  {
    name: 'plain text',
    example: 'Ferry strike ends',
    looks: () => true,
    read: asText(async (text, given) => ({reports: [readPlainText(text, given)], problems: []})),
  },
]

/** The reports that some bytes hold, in whatever format they are; `depth` counts archives within archives. */
export async function readAny(bytes: Uint8Array, given: Given, depth: number): Promise<Read> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).replace(/^ï»¿/, '')
  // UTF-16 has a zero beside every letter of a tag.
  const plain = start.includes('\u0000') ? start.replaceAll('\u0000', '').replace(/^(?:ÿþ|þÿ)/, '') : start
  return formats.find(({looks}) => looks(bytes, plain))!.read(bytes, given, depth)
}

// Two lines of a mail's head and more, one that says from whom or by which way it came, one that says when or about what.
function looksLikeMail(start: string): boolean {
  const isHead = /^(?:[A-Za-z-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.test(start)
  return isHead && /^(?:from|received|return-path|message-id|mime-version|delivered-to): /im.test(start) && /^(?:subject|date): /im.test(start)
}

function asText(read: (text: string, given: Given) => Promise<Read>): Format['read'] {
  return async (bytes, given) => {
    const source = given.file ?? 'standard input'
    const {text, problems} = decode(bytes, source)
    if (text === undefined) return {reports: [], problems}
    const found = text.trim() === '' ? nothing('empty-text', `expected a report in ${source}, found no text; it is left out`, given) : await read(text, given)
    return {reports: found.reports, problems: [...problems, ...found.problems]}
  }
}

function oneOf({report, problems}: {report: Read['reports'][number]; problems: Read['problems']}): Read {
  return {reports: [report], problems}
}

async function unpack(bytes: Uint8Array, given: Given, depth: number): Promise<Read> {
  if (depth >= 3) return nothing('archive-too-deep', `${given.file ?? 'the file'} is packed within packed files; it is left out`, given)
  try {
    return await readAny(gunzipSync(bytes, {maxOutputLength: mostUnpacked}), given, depth + 1)
  } catch (error) {
    return nothing('archive-unread', `${given.file ?? 'the file'} could not be unpacked: ${(error as Error).message}`, given)
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}
