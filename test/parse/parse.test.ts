import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Report} from '../../src/model/report.ts'
import {parse} from '../../src/parse/index.ts'
import {splitSentences} from '../../src/parse/sentences/split-sentences.ts'
import {isSpace, tokenise} from '../../src/parse/tokens/tokenise.ts'

function reportOf(text: string, language = 'en'): Report {
  return {id: 'r000000000000', source: '', title: '', language, blocks: [{kind: 'paragraph', start: 0, end: text.length}], text}
}

// Any units at all, and the marks that rules look at.
const soup = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 200}).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('U.S.', ' ', "n't", '“', '"', '...', '(', '-', '—', '’s', 'Mr.', '5pm', '$', 'www.', '@', '#', '\n', 'word', 'Word', '.', '!?', '\ud800'),
      {maxLength: 60},
    )
    .map((parts) => parts.join('')),
)

describe('parse', () => {
  it('gives words that slice back, in order, leaving out white space only', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const {starts, ends} = tokenise(text, 0, text.length)
        let at = 0
        for (const [index, start] of starts.entries()) {
          expect([...text.slice(at, start)].every((sign) => isSpace(sign.charCodeAt(0)))).toBe(true)
          expect(ends[index]!).toBeGreaterThan(start)
          at = ends[index]!
        }
      }),
      {numRuns: 300},
    )
  })

  it('gives trees with one root and tokens that slice back, whatever the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const {sentences} = parse(reportOf(text))
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1)
          for (const [index, token] of sentence.tokens.entries()) {
            expect(text.slice(token.start, token.end)).toBe(token.text)
            let at = index
            for (let steps = 0; at !== -1; steps++) {
              expect(steps).toBeLessThanOrEqual(sentence.tokens.length)
              at = sentence.tokens[at]!.head
            }
          }
        }
      }),
      {numRuns: 100},
    )
  })

  it('cuts a sentence that does not end', () => {
    const text = 'word, and '.repeat(2000)
    const {starts, ends} = tokenise(text, 0, text.length)
    const words = starts.map((start, index) => text.slice(start, ends[index]))
    const opens = splitSentences(text, starts, ends, words)
    for (const [index, open] of opens.entries()) expect((opens[index + 1] ?? words.length) - open).toBeLessThanOrEqual(180)
  })

  it('leaves a block of another language unparsed and says so', () => {
    const text = 'Il ministro apre la riunione con i delegati.\n\nThe minister opened the meeting.'
    const blocks = [
      {kind: 'caption', start: 0, end: 44, language: 'it'},
      {kind: 'paragraph', start: 46, end: text.length},
    ] as const
    const {sentences, problems} = parse({...reportOf(text), blocks})
    expect(sentences.map((sentence) => sentence.text)).toEqual(['The minister opened the meeting.'])
    expect(problems).toMatchObject([{code: 'block-language', span: {start: 0, end: 44}}])
  })

  it('gives the same again', () => {
    const text = 'MOSCOW, Feb. 29 (Agency) — The envoy said that the talks hadn’t failed.'
    expect(parse(reportOf(text))).toEqual(parse(reportOf(text)))
  })
})
