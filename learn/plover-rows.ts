import type {Parse, Sentence} from '../src/model/parse.ts'
import type {CodedPair} from '../src/record/events/code-features.ts'
import {tokensOf} from '../src/record/phrase.ts'

/** One row of the PLOVER corpus: a sentence with its two phrases marked, and what was annotated. */
export type PloverRow = {
  readonly id: string
  readonly text: string
  readonly source: {readonly start: number; readonly end: number} | undefined
  readonly target: {readonly start: number; readonly end: number} | undefined
  /** `ASSAULT`, `YIELD` … */
  readonly root: string
  /** 1 to 4: verbal and material cooperation, verbal and material conflict. */
  readonly quad: string
  readonly modality: string
}

/** Rows of `PLV_*.tsv`. Throws where a column that is needed is missing. */
export function ploverRows(tsv: string): PloverRow[] {
  const [head = '', ...lines] = tsv.split(/\r?\n/).filter((line) => line.trim() !== '')
  const columns = head.split('\t')
  const at = (name: string): number => {
    const index = columns.indexOf(name)
    if (index < 0) throw new Error(`expected a column ${name}, found ${columns.join(', ')}`)
    return index
  }
  const [id, marked, root, quad, modality] = [at('sentence_id'), at('marked_sentence'), at('gold_root'), at('gold_penta'), columns.indexOf('modality_L2')]
  return lines.map((line) => {
    const cells = line.split('\t')
    return {id: cells[id] ?? '', ...unmark(cells[marked] ?? ''), root: cells[root] ?? '', quad: cells[quad] ?? '', modality: cells[modality] ?? ''}
  })
}

// “<s>Kuwait</s> and <t>its allies</t>”: the text without marks, and the first stretch of each.
function unmark(marked: string): Pick<PloverRow, 'text' | 'source' | 'target'> {
  const places = new Map<string, number>()
  let text = ''
  for (const part of marked.split(/(<\/?[st]>)/)) {
    if (!/^<\/?[st]>$/.test(part)) text += part
    else if (!places.has(part)) places.set(part, text.length)
  }
  const stretch = (letter: string) => {
    const [start, end] = [places.get(`<${letter}>`), places.get(`</${letter}>`)]
    return start === undefined || end === undefined || end <= start ? undefined : {start, end}
  }
  return {text, source: stretch('s'), target: stretch('t')}
}

const nowhere = {from: 0, to: 0}

/** The pair of a row in its parse: all sentences as one, since a row is one sentence to its annotators. */
export function pairOf(parse: Parse, {source, target}: PloverRow): CodedPair {
  const sentence = joined(parse)
  const place = (span: PloverRow['source']) => (span ? tokensOf(sentence, span) : nowhere)
  return {sentence, source: place(source), target: place(target)}
}

// Where the splitter cut a row in two, the trees stand side by side.
function joined({sentences, report}: Parse): Sentence {
  const tokens = sentences.flatMap(({tokens: own}, index) => {
    const offset = sentences.slice(0, index).reduce((sum, {tokens: before}) => sum + before.length, 0)
    return own.map((token) => ({...token, head: token.head < 0 ? -1 : token.head + offset}))
  })
  return {start: 0, end: report.text.length, text: report.text, block: 0, tokens}
}
