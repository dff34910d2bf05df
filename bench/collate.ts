import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {chanceFrom, edit, sentencesOf, strengths} from '../measure/origins/rewrite.ts'
import {StoryStream} from '../src/collate/stories/story-stream.ts'
import type {Report} from '../src/model/report.ts'
import type {Recorded} from '../src/model/statement.ts'
import {collateRecorded, recordReport} from '../src/pipeline.ts'
import {contentId} from '../src/text/content-id.ts'

// Fifty reports of one story: the examples, and copies of them edited at five strengths, each read and recorded for real.
const many = 50
// How the stream grows; one report more is added to each.
const sizes = [100, 1000, 10_000] as const

/** Milliseconds of processor time (other work on the machine does not count) to collate fifty reports of one story after parsing, and to add one report to 100, 1,000 and 10,000 that are there already, with the account of its story. */
export function bench(): Record<string, number> {
  const recorded = storyOf(many).map(recordReport)
  const figures: Record<string, number> = {collate50: timed(() => collateRecorded(recorded))}
  for (const size of sizes) figures[`add1To${size}`] = addTo(size, recorded.slice(0, 5))
  return figures
}

function timed(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(began)
  return Math.round((user + system) / 1000)
}

// The slowest of twenty additions, the account of a story of five with the new report among them.
function addTo(size: number, story: readonly Recorded[]): number {
  const stream = new StoryStream()
  for (let number = 0; number < size; number++) stream.add(invented(number))
  const took = Array.from({length: 20}, (_, number) => timed(() => void stream.add(invented(size + number * 7))))
  return Math.max(...took) + timed(() => void collateRecorded(story))
}

/** As many reports of one story: the example, and copies of it edited at five strengths. */
export function storyOf(count: number): Report[] {
  const folder = 'examples/mine-landslide'
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(txt|md)$/.test(name))
        .sort()
    : []
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'))
  return Array.from({length: count}, (_, number) => {
    const [own, other] = [texts[number % texts.length]!, texts[(number + 1) % texts.length]!]
    const text = number < texts.length ? own : edit(sentencesOf(own), sentencesOf(other), {strength: strengths[number % 5]!, chance: chanceFrom(number)})
    return reportOf(text, number)
  })
}

function reportOf(text: string, number: number): Report {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({kind: 'paragraph' as const, start: index, end: index + line.length}))
  const published = {value: `2031-05-${String(1 + (number % 28)).padStart(2, '0')}`, how: 'given' as const}
  return {id: contentId('r', [number, text]), source: `outlet ${number}`, title: text.slice(0, 60), published, language: 'en', blocks, text}
}

const syllables = ['ba', 'ko', 'ri', 'tan', 'mel', 'os', 'du', 'ven', 'sha', 'lu', 'gor', 'ni', 'pa', 'zel', 'qui', 'ro']
const plain = 'officials said on Tuesday that the people of the town had been told about the new plan before the meeting of the council last week'.split(' ')

// Four reports to a story, each story with names and places of its own among plain words.
function invented(number: number): Report {
  const story = Math.floor(number / 4)
  const name = (index: number) => {
    const pick = chanceFrom(31 * story + index)
    const word = Array.from({length: 3}, () => syllables[Math.floor(pick() * syllables.length)]).join('')
    return word[0]!.toUpperCase() + word.slice(1)
  }
  const chance = chanceFrom(number)
  const words = Array.from({length: 260}, (_, at) => (at % 6 === 5 ? name(Math.floor(chance() * 12)) : plain[Math.floor(chance() * plain.length)]!))
  return reportOf(`${name(0)} and ${name(1)} agree on ${name(2)}\n${words.join(' ')}.`, number)
}
