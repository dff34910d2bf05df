import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {corpusText} from '../learn/corpus-text.ts'
import {seeded} from '../learn/random.ts'
import type {Parse} from '../src/model/parse.ts'
import type {Statement} from '../src/model/statement.ts'
import {parse} from '../src/parse/index.ts'
import {readPlainText} from '../src/read/plain-text.ts'
import {record} from '../src/record/index.ts'

// node bin/run.js ts measure/audit-sample.ts --data ../shared/corpora/stories --seed 1 [--draw 6] [--statements 60] [--stories 1,2] [--without 3,4]
// [--match REGEXP] [--kind event] [--full]
// Draws stories from the *.jsonl of the folder, then statements of all their reports, the same for the same seed, one a line with a short quotation,
// for a reader to judge. Where rows name no event each report is a story of its own. --stories draws from those named only, --without from all but those,
// --match from those with a report that fits. --full shows the sentence and all fields, for judging; that is not for keeping, since the corpus is not ours.

type Row = {readonly event: number; readonly name: string; readonly title: string; readonly text: string; readonly published?: string}

const {values} = parseArgs({
  options: {
    data: {type: 'string'},
    seed: {type: 'string', default: '1'},
    draw: {type: 'string', default: '6'},
    statements: {type: 'string', default: '60'},
    stories: {type: 'string'},
    without: {type: 'string'},
    match: {type: 'string'},
    kind: {type: 'string'},
    full: {type: 'boolean', default: false},
  },
})
if (!values.data) throw new Error('expected --data DIR, a folder with *.jsonl')

const random = seeded(Number(values.seed))
const rows = rowsOf(values.data)
const events = draw(storiesOf(rows), Number(values.draw))
const all = rows
  .filter(({event}) => events.includes(event))
  .flatMap(statementsOf)
  .filter(({statement}) => !values.kind || statement.kind === values.kind)
const drawn = draw(all, Number(values.statements))

console.log(`# stories ${events.join(' ')} · ${all.length} statements · ${drawn.length} drawn with seed ${values.seed}`)
for (const {row, statement, parsed} of drawn) {
  const {id, kind, rule, evidence} = statement
  console.log([row.name, id, kind, rule, short(evidence[0].text)].join('\t'))
  if (values.full) console.log(full(statement, parsed))
}

function rowsOf(folder: string): Row[] {
  const files = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name))
  if (files.length === 0) throw new Error(`expected *.jsonl in ${folder}, found none`)
  const lines = files.sort().flatMap((name) => corpusText(join(folder, name)).split('\n'))
  return lines.filter((line) => line !== '').map(rowOf)
}

function rowOf(line: string, index: number): Row {
  const {id, event, title, text, published, date} = JSON.parse(line) as Record<string, string> & {readonly event?: number}
  const [when] = /^\d{4}-\d\d-\d\d/.exec(published ?? date ?? '') ?? []
  return {event: event ?? index, name: id?.slice(0, 12) ?? `line ${index + 1}`, title: title ?? '', text: text ?? '', ...(when ? {published: when} : {})}
}

function storiesOf(all: readonly Row[]): number[] {
  const list = (text: string | undefined): number[] | undefined => text?.split(',').map(Number)
  const [named, left, wanted] = [list(values.stories), list(values.without), values.match ? new RegExp(values.match, 'iu') : undefined]
  const fitting = all.filter(({title, text}) => !wanted || wanted.test(`${title}\n${text}`)).map(({event}) => event)
  return [...new Set(fitting)].filter((event) => (!named || named.includes(event)) && !left?.includes(event)).sort((one, other) => one - other)
}

function statementsOf(row: Row): {row: Row; statement: Statement; parsed: Parse}[] {
  const {title, text, published} = row
  const parsed = parse(readPlainText(`${title}\n\n${text}`, {title, ...(published ? {published} : {})}))
  return record(parsed).statements.map((statement) => ({row, statement, parsed}))
}

function draw<Drawn>(from: readonly Drawn[], count: number): Drawn[] {
  const left = [...from]
  const drawn: Drawn[] = []
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  return drawn
}

function short(text: string): string {
  const words = text.replace(/\s+/g, ' ').split(' ')
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ')
}

function full(
  {evidence, participants, event, value, measure, times, attribution, polarity, modality, sentence, confidence}: Statement,
  {sentences}: Parse,
): string {
  const around = [sentences[sentence - 1]?.text, `» ${sentences[sentence]?.text}`].filter(Boolean).join(' ')
  const people = participants.map(({role, mention}) => `${role}: ${mention.text}`).join('; ')
  const by = attribution.map(({mention, verb}) => `${mention.text} (${verb})`).join(' < ')
  return [
    `    ${around.replace(/\s+/g, ' ')}`,
    `    evidence: ${evidence.map(({text}) => text).join(' … ')}`,
    `    ${[event && `${event.plover} ${event.verb}`, value, measure, people, times.map((time) => time.value).join(', '), by && `by ${by}`, polarity, modality, confidence].filter(Boolean).join(' | ')}`,
  ].join('\n')
}
