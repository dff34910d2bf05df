import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {corpusText} from '../learn/corpus-text.ts'
import type {Parse} from '../src/model/parse.ts'
import {parse} from '../src/parse/index.ts'
import {readPlainText} from '../src/read/plain-text.ts'
import {recordEvents} from '../src/record/events/index.ts'
import {isTold, withoutSeats} from '../src/record/events/is-told.ts'
import {traitsOf} from '../src/record/events/traits.ts'
import {isTrait} from '../src/record/events/trust.ts'
import {isDross} from '../src/text/is-dross.ts'

// node bin/run.js ts measure/fit-trust.ts --data ../shared/corpora
// Learns the weights of src/record/events/trust.ts from the verdicts in measure/audits/events-*.tsv that the rules of today still give,
// and prints them, with the share right at each floor when each tenth of the verdicts is judged by what the others teach.

const {values} = parseArgs({options: {data: {type: 'string'}}})
if (!values.data) throw new Error('expected --data DIR, the folder of the corpora')

type Verdict = {readonly traits: readonly string[]; readonly isRight: boolean}

// The penalty on the square of each weight: of 2, 4 and 6 the one that told right from wrong best on verdicts held out.
const penalty = 4

const verdicts = verdictsOf(values.data)
const names = [...new Set(verdicts.flatMap(({traits}) => traits))].filter(isTrait).sort()
const parts = 10
const without = Array.from({length: parts}, (_, part) => weightsOf(verdicts.filter((_verdict, index) => index % parts !== part)))
const held = verdicts.map((verdict, index) => chance(without[index % parts]!, verdict))
console.log(`${verdicts.length} verdicts, ${verdicts.filter(({isRight}) => isRight).length} right`)
for (const floor of [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
  const kept = verdicts.filter((_, index) => held[index]! >= floor)
  console.log(`from ${floor}: ${kept.length} kept, ${Math.round((100 * kept.filter(({isRight}) => isRight).length) / kept.length)} % right`)
}
const weights = weightsOf(verdicts)
console.log(`const base = ${weights.get('')!.toFixed(2)}`)
for (const name of names) console.log(`  '${name}': ${weights.get(name)!.toFixed(2)},`)

function verdictsOf(data: string): Verdict[] {
  const folder = join(import.meta.dirname, 'audits')
  const lines = readdirSync(folder)
    .filter((name) => /^events-.*\.tsv$/.test(name))
    .sort()
    .flatMap((name) => corpusText(join(folder, name)).split('\n'))
    .map((line) => line.split('\t'))
  const judged = new Map(lines.filter(({length}) => length > 5).map((cells) => [cells[1]!, cells[5] === 'right']))
  const reports = new Set(lines.map(([report]) => report!))
  return parsesOf(data, reports).flatMap((parsed) =>
    recordEvents(parsed, [])
      .filter((event) => judged.has(event.id) && isTold(parsed, event) && !isDross(parsed.sentences[event.sentence]!.text))
      .map((event) => ({traits: traitsOf(parsed, withoutSeats(event)), isRight: judged.get(event.id)!})),
  )
}

function parsesOf(data: string, reports: ReadonlySet<string>): Parse[] {
  return ['stories/giveme5w1h.jsonl', 'raw/news.jsonl']
    .flatMap((file) =>
      corpusText(join(data, file))
        .split('\n')
        .filter((line) => line !== '')
        .map((line, index) => ({line, name: `line ${index + 1}`})),
    )
    .flatMap(({line, name}) => {
      const {id, title, text, published, date} = JSON.parse(line) as Record<string, string>
      if (!reports.has(id?.slice(0, 12) ?? name)) return []
      const [when] = /^\d{4}-\d\d-\d\d/.exec(published ?? date ?? '') ?? []
      return [parse(readPlainText(`${title}\n\n${text}`, {title: title ?? '', ...(when ? {published: when} : {})}))]
    })
}

// Logistic regression, one weight after the other by Newton's step, the base left free; '' is the base.
function weightsOf(from: readonly Verdict[]): ReadonlyMap<string, number> {
  const found = new Map([['', 0], ...names.map((name) => [name, 0] as const)])
  for (let round = 0; round < 60; round++)
    for (const [name, weight] of found) {
      const having = name === '' ? from : from.filter(({traits}) => traits.includes(name))
      const chances = having.map((verdict) => chance(found, verdict))
      const shrink = name === '' ? 0 : penalty
      const slope = having.reduce((sum, {isRight}, index) => sum + (isRight ? 1 : 0) - chances[index]!, -shrink * weight)
      const bend = chances.reduce((sum, share) => sum + share * (1 - share), shrink)
      found.set(name, weight + slope / Math.max(bend, 1e-6))
    }
  return found
}

function chance(found: ReadonlyMap<string, number>, {traits}: Verdict): number {
  return 1 / (1 + Math.exp(-traits.reduce((sum, trait) => sum + (found.get(trait) ?? 0), found.get('') ?? 0)))
}
