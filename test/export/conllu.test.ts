import {expect, it} from 'vitest'
import {toConllu} from '../../src/export/conllu.ts'
import type {Report} from '../../src/model/report.ts'
import {parse, parseTokens} from '../../src/parse/index.ts'
import {readConllu} from '../../src/read/conllu.ts'
import {conlluReport} from '../../src/read/conllu-report.ts'

const text = 'Moscow’s envoy didn’t sign.\n\nHe left on Thursday.'
const report: Report = {
  id: 'r000000000001',
  source: '',
  title: '',
  language: 'en',
  blocks: [
    {kind: 'paragraph', start: 0, end: 27},
    {kind: 'paragraph', start: 29, end: text.length},
  ],
  text,
}

it('writes places, paragraphs and multiword tokens', () => {
  const lines = toConllu(parse(report)).split('\n')
  expect(lines.filter((line) => line.startsWith('# newpar'))).toHaveLength(2)
  expect(lines.filter((line) => line.startsWith('# range'))).toEqual(['# range = 0:27', `# range = 29:${text.length}`])
  expect(lines.map((line) => line.split('\t')[0]).filter((id) => id?.includes('-') && !id.startsWith('#'))).toEqual(['1-2', '4-5'])
  for (const line of lines) {
    const columns = line.split('\t')
    const range = /TokenRange=(\d+):(\d+)/.exec(columns[9] ?? '')
    if (range) expect(text.slice(Number(range[1]), Number(range[2]))).toBe(columns[1])
  }
})

it('reads what it wrote, word by word', () => {
  const {sentences} = parse(report)
  const read = readConllu(toConllu(parse(report)))
  expect(read.map(({words}) => words.map(({form, lemma, upos, xpos, head, relation}) => [form, lemma, upos, xpos, head, relation]))).toEqual(
    sentences.map(({tokens}) => tokens.map(({text: form, lemma, upos, xpos, head, relation}) => [form, lemma, upos, xpos, head, relation])),
  )
})

it('keeps the tokens that it is given', () => {
  const given = readConllu(
    '# newpar\n1-2\tim\t_\t_\t_\t_\t_\t_\t_\t_\n1\tI\t_\t_\t_\t_\t_\t_\t_\t_\n2\tam\t_\t_\t_\t_\t_\t_\t_\t_\n3\tnon-\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\tstate\t_\t_\t_\t_\t_\t_\t_\t_\n',
  )
  const placed = conlluReport(given, 'given')
  const {sentences} = parseTokens(placed.report, placed.placed)
  expect(placed.report.text.trim()).toBe('im non-state')
  expect(sentences.map(({tokens}) => tokens.map((token) => token.text))).toEqual([['i', 'm', 'non-', 'state']])
  expect(sentences[0]!.tokens.map((token) => placed.report.text.slice(token.start, token.end))).toEqual(['i', 'm', 'non-', 'state'])
})

it('reads a sentence that is longer than any of ours in pieces, as one tree', () => {
  const long = conlluReport(readConllu(Array.from({length: 450}, (_, at) => `${at + 1}\tword\t_\t_\t_\t_\t_\t_\t_\t_`).join('\n')), 'long')
  const [sentence] = parseTokens(long.report, long.placed).sentences
  expect(sentence!.tokens).toHaveLength(450)
  expect(sentence!.tokens.filter((token) => token.head === -1)).toHaveLength(1)
})
