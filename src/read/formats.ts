import {gzipEntries, gzipStart} from './archive/gzip-entries.ts'
import {isCollection} from './archive/is-collection.ts'
import {zipEntries, zipNames} from './archive/zip-entries.ts'
import {decode} from './decode.ts'
import {looksLikeGdelt} from './gdelt.ts'
import type {Given} from './given.ts'
import {looksLikeAddresses} from './looks-like-addresses.ts'
import {looksLikeTable} from './looks-like-table.ts'
import {readPlainText} from './plain-text.ts'
import {type Format, nothing, type Read} from './read.ts'

// What may stand before the first tag of XML or HTML.
const before = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?[^>]*>\s*|<!DOCTYPE (?!html)[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/
const opensWith = (tag: RegExp) => (_: Uint8Array, start: string) => tag.test(start.replace(before, ''))
const isZip = (bytes: Uint8Array) => startsWith(bytes, 'PK\u0003\u0004')

/** Every format that is read, told by content, not by name; the first whose look fits reads. The last takes any text. Readers are loaded when they are needed. */
export const formats: readonly Format[] = [
  {
    name: 'PDF',
    example: '%PDF-1.7',
    isRisky: true,
    looks: (bytes) => startsWith(bytes, '%PDF-'),
    read: async (bytes, given) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, given),
  },
  {
    name: 'DOCX',
    example: 'PK … word/document.xml',
    isRisky: true,
    looks: (bytes) => isZip(bytes) && zipNames(bytes).includes('word/document.xml'),
    read: async (bytes, given) => (await import('./word.ts')).readWord(bytes, given),
  },
  {
    name: 'ODT',
    example: 'PK … mimetype application/vnd.oasis.opendocument.text',
    isRisky: true,
    looks: (bytes) => isZip(bytes) && isOpenDocument(bytes),
    read: async (bytes, given) => (await import('./open-document.ts')).readOpenDocument(bytes, given),
  },
  {
    name: 'WACZ',
    example: 'PK … archive/data.warc.gz',
    isRisky: true,
    looks: (bytes) => isZip(bytes) && isCollection(zipNames(bytes)),
    open: (bytes) => later(import('./archive/collection-entries.ts').then(({collectionEntries}) => collectionEntries(bytes))),
  },
  {name: 'ZIP', example: 'PK', isRisky: true, looks: isZip, open: (bytes) => zipEntries(bytes)},
  {
    name: 'WARC',
    example: 'WARC/1.1',
    isRisky: true,
    looks: (bytes) => startsWith(bytes, 'WARC/') || (isPacked(bytes) && startsWith(gzipStart(bytes), 'WARC/')),
    open: (bytes) => later(import('./archive/web-entries.ts').then(({webEntries}) => webEntries(bytes))),
  },
  {name: 'gzip', example: '\\x1f\\x8b', isRisky: true, looks: isPacked, open: gzipEntries},
  {
    name: 'mail (EML)',
    example: 'From: a@b.example',
    isRisky: true,
    looks: (_, start) => looksLikeMail(start),
    read: async (bytes, given) => (await import('./mail.ts')).readMail(bytes, given),
  },
  {
    name: 'RSS, Atom, RDF',
    example: '<rss version="2.0">',
    isRisky: true,
    looks: opensWith(/^<(?:rss|feed|rdf:RDF)[\s>]/),
    read: asText(async (text, given) => (await import('./feed.ts')).readFeed(text, given)),
  },
  {
    name: 'NewsML-G2',
    example: '<newsItem>',
    isRisky: true,
    looks: opensWith(/^<(?:\w+:)?(?:newsItem|newsMessage)[\s>]/),
    read: asText(async (text, given) => (await import('./newsml.ts')).readNewsml(text, given)),
  },
  {
    name: 'OPML',
    example: '<opml version="2.0">',
    isRisky: true,
    looks: opensWith(/^<opml[\s>]/),
    read: asText(async (text, given) => (await import('./feed-list.ts')).readFeedList(text, given)),
  },
  {
    name: 'JSON Feed',
    example: '{"version": "https://jsonfeed.org/version/1.1"',
    isRisky: true,
    looks: (_, start) => /^\uFEFF?\s*\{/.test(start) && start.includes('jsonfeed.org/version'),
    read: asText(async (text, given) => (await import('./feed.ts')).readFeed(text, given)),
  },
  {
    name: 'JSON, JSON Lines',
    example: '{"title": "…", "text": "…"}',
    isRisky: true,
    looks: (_, start) => /^\uFEFF?\s*[[{]\s*["{[\]}]/.test(start),
    read: asText(async (text, given) => (await import('./json-articles.ts')).readJson(text, given)),
  },
  {
    name: 'HTML',
    example: '<!doctype html>',
    isRisky: true,
    looks: (_, start) => opensWith(/^<(?:!doctype html|html|head|body|article|div|p)\b/i)(_, start) || /<html[\s>]/i.test(start),
    read: asText(async (text, given) => oneOf((await import('./html/read-html.ts')).readHtml(text, given))),
  },
  {
    name: 'GDELT export',
    example: '1234\\t20240301\\t…\\thttps://fjord.example/1',
    looks: (_, start) => looksLikeGdelt(start),
    read: asText(async (text, given) => (await import('./gdelt.ts')).readGdelt(text, given)),
  },
  {
    name: 'CSV, TSV',
    example: 'title,text,date',
    isRisky: true,
    looks: (_, start, {columns}) => looksLikeTable(start, columns),
    read: asText(async (text, given) => (await import('./csv-rows.ts')).readCsv(text, given)),
  },
  {
    name: 'list of addresses',
    example: 'https://fjord.example/1',
    looks: (_, start) => looksLikeAddresses(start),
    read: asText(async (text, given) => (await import('./address-list.ts')).readAddressList(text, given)),
  },
  {
    name: 'Markdown',
    example: '# A heading',
    isRisky: true,
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

/** The format of some bytes, told by what they are and, for a table, by which columns were named. */
export function formatOf(bytes: Uint8Array, given: Given): Format {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).replace(/^ï»¿/, '')
  // UTF-16 has a zero beside every letter of a tag.
  const plain = start.includes('\u0000') ? start.replaceAll('\u0000', '').replace(/^(?:ÿþ|þÿ)/, '') : start
  return formats.find(({looks}) => looks(bytes, plain, given))!
}

// Two lines of a mail's head and more, one that says from whom or by which way it came, one that says when or about what.
function looksLikeMail(start: string): boolean {
  const isHead = /^(?:[A-Za-z-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.test(start)
  return isHead && /^(?:from|received|return-path|message-id|mime-version|delivered-to): /im.test(start) && /^(?:subject|date): /im.test(start)
}

function asText(read: (text: string, given: Given) => Promise<Read>): (bytes: Uint8Array, given: Given) => Promise<Read> {
  return async (bytes, given) => {
    const source = given.file ?? 'standard input'
    const {text, problems} = decode(bytes, source, given.charset)
    if (text === undefined) return {reports: [], problems}
    const found = text.trim() === '' ? nothing('empty-text', `expected a report in ${source}, found no text; it is left out`, given) : await read(text, given)
    return {...found, problems: [...problems, ...found.problems]}
  }
}

function oneOf({report, problems}: {report: Read['reports'][number]; problems: Read['problems']}): Read {
  return {reports: [report], problems}
}

async function* later<One>(opened: Promise<AsyncGenerator<One>>): AsyncGenerator<One> {
  yield* await opened
}

function isOpenDocument(bytes: Uint8Array): boolean {
  if (!zipNames(bytes).includes('content.xml')) return false
  const [told] = zipEntries(bytes, (path) => path === 'mimetype')
  return told !== undefined && 'bytes' in told && new TextDecoder().decode(told.bytes).startsWith('application/vnd.oasis.opendocument')
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}
