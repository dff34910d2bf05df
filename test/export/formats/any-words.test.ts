import {parse as parseBibtex} from '@retorquere/bibtex-parser'
import {parse as parseCsv} from 'csv-parse/sync'
import fc from 'fast-check'
import {MultiDirectedGraph} from 'graphology'
import {parse as parseGexf} from 'graphology-gexf'
import {parse as parseGraphml} from 'graphology-graphml'
import {parquetReadObjects} from 'hyparquet'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {accountFormats} from '../../../src/export/account-formats.ts'
import {exportAccount} from '../../../src/export/export-account.ts'
import {hostileAccount} from './hostile-account.ts'

// Seven phrases of any characters at all, half of them of those that mean something to some format; none of them empty, as no span is.
const marks = [...'<>&"\'\\{}$%#_~^=+-@,;:|[]()\n\r\t\u0000\u0007\u007f\u0085\u202e\u2066\u2069\u200f\ufeff\uffff\ud800🚢é']
const phrase = fc
  .oneof(fc.string({unit: fc.constantFrom(...marks), minLength: 1, maxLength: 12}), fc.string({unit: 'binary', minLength: 1, maxLength: 12}))
  .filter((text) => text.trim() !== '')
const phrases = fc.array(phrase, {minLength: 7, maxLength: 7})

async function textOf(words: readonly string[], format: string): Promise<string> {
  return (await exportAccount(hostileAccount(words), format)).content as string
}

const unlessFormula = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
// Marks that keep the direction of words to themselves.
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
// What no text in XML can keep: control characters and halves of pairs; and a parser may fold spaces.
const fold = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffd\ufffe\uffff\s]+/gu, ' ').trim()

describe('any words', () => {
  it('come back from CSV', () =>
    fc.assert(
      fc.asyncProperty(phrases, async (words) => {
        const rows = parseCsv(await textOf(words, 'statements-csv'), {columns: true}) as {words: string}[]
        expect(rows.map((row) => unlessFormula(row.words))).toEqual(words.map((text) => unlessFormula(text.toWellFormed().replaceAll('\0', '\ufffd'))))
      }),
      {numRuns: 40},
    ))

  it('come back from Parquet', () =>
    fc.assert(
      fc.asyncProperty(phrases, async (words) => {
        const {buffer, byteOffset, byteLength} = (await exportAccount(hostileAccount(words), 'statements-parquet')).content as Uint8Array
        const rows = await parquetReadObjects({file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer})
        // The reader takes U+FEFF at the beginning of a text for a byte order mark.
        expect(rows.map((row) => row['words'])).toEqual(words.map((text) => text.toWellFormed().replace(/^\ufeff/, '')))
      }),
      {numRuns: 20},
    ))

  for (const [format, parse] of [
    ['gexf', parseGexf],
    ['graphml', parseGraphml],
  ] as const)
    it(`come back from ${format}, but for what XML forbids`, () =>
      fc.assert(
        fc.asyncProperty(phrases, async (words) => {
          const graph = parse(MultiDirectedGraph, await textOf(words, format)) as MultiDirectedGraph
          const known = words.map(fold)
          graph.forEachEdge((_, facts) => expect(known).toContain(fold(String(facts['words'] ?? ''))))
        }),
        {numRuns: 40},
      ))

  it('stay within their line of a calendar', () =>
    fc.assert(
      fc.asyncProperty(phrases, async (words) => {
        const entries = new ICAL.Component(ICAL.parse(await textOf(words, 'ics'))).getAllSubcomponents('vevent')
        expect(entries).toHaveLength(1)
        const described = fold(withoutIsolates(new ICAL.Event(entries[0]).description))
        for (const text of words) expect(described).toContain(fold(withoutIsolates(text)))
      }),
      {numRuns: 40},
    ))

  it('stay within their field of BibTeX', () =>
    fc.assert(
      fc.asyncProperty(phrases, async (words) => {
        const {entries, errors} = parseBibtex(await textOf(words, 'bibtex'), {sentenceCase: false})
        expect(errors).toEqual([])
        expect(entries.map(({key}) => key)).toEqual(['r000000000001', 'r000000000002'])
      }),
      {numRuns: 40},
    ))

  it('are read in Word', () =>
    fc.assert(
      fc.asyncProperty(phrases, async (words) => {
        const {content} = await exportAccount(hostileAccount(words), 'docx')
        const {value} = await mammoth.extractRawText({buffer: Buffer.from(content as Uint8Array)})
        const shown = fold(withoutIsolates(value))
        for (const text of words) expect(shown).toContain(fold(withoutIsolates(text)))
      }),
      {numRuns: 10},
    ))

  it('are valid JSON wherever it is JSON', () =>
    fc.assert(
      fc.asyncProperty(phrases, async (words) => {
        for (const {name, mediaType} of accountFormats) {
          if (mediaType === 'application/x-ndjson') for (const line of (await textOf(words, name)).trimEnd().split('\n')) JSON.parse(line)
          else if (mediaType.includes('json')) JSON.parse(await textOf(words, name))
        }
      }),
      {numRuns: 10},
    ))
})
