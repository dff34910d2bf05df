import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Span} from '../src/model/span.ts'
import type {Recorded} from '../src/model/statement.ts'
import {collateRecorded, parseReport, recordReport} from '../src/pipeline.ts'
import {readPlainText} from '../src/read/plain-text.ts'

const examples = join(import.meta.dirname, '../examples')
const texts = readdirSync(examples, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(examples, name), 'utf8'))

// Real text with something broken in it: a stretch cut out, doubled, or replaced by soup.
const mutated = fc
  .record({text: fc.constantFrom(...texts), at: fc.nat(), length: fc.nat({max: 60}), soup: fc.string({unit: 'binary', maxLength: 20}), isDoubled: fc.boolean()})
  .map(({text, at, length, soup, isDoubled}) => {
    const start = at % text.length
    const piece = text.slice(start, start + length)
    return text.slice(0, start) + (isDoubled ? piece + piece : soup) + text.slice(start + length)
  })

function spansOf({statements, chains}: Recorded): Span[] {
  return [
    ...statements.flatMap(({evidence, participants, attribution, times, place, aspects = []}) => [
      ...evidence,
      ...participants.map(({mention}) => mention),
      ...attribution.map(({mention}) => mention),
      ...times,
      ...(place ? [place] : []),
      ...aspects.map(({span}) => span),
    ]),
    ...chains.flatMap(({mentions}) => mentions),
  ]
}

describe('any text', () => {
  it('is parsed and recorded without an exception, and every span slices back', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const report = readPlainText(text, {published: '2031-06-03'})
        const recorded = recordReport(report)
        for (const {start, end, text: words} of spansOf(recorded)) expect(report.text.slice(start, end)).toBe(words)
      }),
      {numRuns: 60},
    )
  })

  it('gives tokens in order, inside their sentences, and nothing but white space and control characters between sentences of a block', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const {report, sentences, names, times, quantities} = parseReport(readPlainText(text, {}))
        let at = 0
        for (const {start, end, tokens} of sentences) {
          expect(start).toBeGreaterThanOrEqual(at)
          at = end
          for (const token of tokens) expect(report.text.slice(token.start, token.end)).toBe(token.text)
        }
        for (const span of [...names, ...times, ...quantities]) expect(report.text.slice(span.start, span.end)).toBe(span.text)
        for (const {start, end, kind, language} of report.blocks) {
          if (language !== undefined || kind === 'caption') continue
          const covered = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end)
          let rest = report.text.slice(start, end)
          for (const sentence of covered.toReversed()) rest = rest.slice(0, sentence.start - start) + rest.slice(sentence.end - start)
          if (covered.length > 0) expect(rest.replace(/[\s\p{C}]+/gu, '')).toBe('')
        }
      }),
      {numRuns: 60},
    )
  })

  it('read twice is read once, and the order of reports makes no difference', () => {
    const recorded = texts.map((text) => recordReport(readPlainText(text, {})))
    const account = JSON.stringify(collateRecorded(recorded))
    expect(JSON.stringify(collateRecorded([...recorded, ...texts.map((text) => recordReport(readPlainText(text, {})))]))).toBe(account)
    fc.assert(
      fc.property(fc.shuffledSubarray(recorded, {minLength: recorded.length}), (shuffled) => {
        expect(JSON.stringify(collateRecorded(shuffled))).toBe(account)
      }),
      {numRuns: 10},
    )
  })
})
