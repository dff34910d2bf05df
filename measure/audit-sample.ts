import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {corpusText} from '../learn/corpus-text.ts'
import {seeded} from '../learn/random.ts'
import type {Parse} from '../src/model/parse.ts'
import type {Statement} from '../src/model/statement.ts'
import {parse} from '../src/parse/index.ts'
import {readPlainText} from '../src/read/plain-text.ts'
import {record} from '../src/record/index.ts'

// node bin/run.js ts measure/audit-sample.ts --data ../shared/corpora/stories --seed 1 [--stories 6] [--statements 60] [--full]
// Draws stories, then statements of all their reports, the same for the same seed, one a line with a short quotation, for a reader to judge.
// --full shows the sentence and all fields, for judging; that is not for keeping, since the corpus is not ours to copy.

type Row = {readonly id: string; readonly event: number; readonly title: string; readonly text: string; readonly published?: string | null}

const {values} = parseArgs({
  options: {
    data: {type: 'string'},
    seed: {type: 'string', default: '1'},
    stories: {type: 'string', default: '6'},
    statements: {type: 'string', default: '60'},
    full: {type: 'boolean', default: false},
  },
})
if (!values.data) throw new Error('expected --data DIR, the folder of giveme5w1h.jsonl')

const random = seeded(Number(values.seed))
const rows = corpusText(join(values.data, 'giveme5w1h.jsonl'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row)
const events = draw(
  [...new Set(rows.map(({event}) => event))].sort((left, right) => left - right),
  Number(values.stories),
)
const all = rows.filter(({event}) => events.includes(event)).flatMap(statementsOf)
const drawn = draw(all, Number(values.statements))

console.log(`# stories ${events.join(' ')} · ${all.length} statements · ${drawn.length} drawn with seed ${values.seed}`)
for (const {row, statement, parsed} of drawn) {
  const {id, kind, rule, evidence} = statement
  console.log([row.id.slice(0, 12), id, kind, rule, short(evidence[0].text)].join('\t'))
  if (values.full) console.log(full(statement, parsed))
}

function statementsOf(row: Row): {row: Row; statement: Statement; parsed: Parse}[] {
  const given = {title: row.title, ...(row.published ? {published: row.published.slice(0, 10)} : {})}
  const parsed = parse(readPlainText(`${row.title}\n\n${row.text}`, given))
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
