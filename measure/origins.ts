import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from '../learn/corpus-text.ts'
import {findOrigins} from '../src/collate/origins/find-origins.ts'
import {wordsOf} from '../src/collate/words/words-of.ts'
import type {Report} from '../src/model/report.ts'
import {exampleTexts} from './origins/example-texts.ts'
import {neighbours} from './origins/neighbours.ts'
import {type Chance, chanceFrom, edit, type Strength, sentencesOf, strengths} from './origins/rewrite.ts'
import type {Task} from './task.ts'

// By protocol: a text, its edited copy, another report on the same matter, and a third that quotes the same sentences in words of its own around them.
// The copy and the text are of one origin; no other two are (but for the copy and the report whose sentences were worked into it, which is not judged).
const bases = 120

type Group = {readonly reports: readonly Report[]; readonly isMerged: boolean}
type Tally = {found: number; right: number; wanted: number}

/** Precision and recall of pairs of one origin by strength of editing, beside the best plain baseline of three-word shingles. */
export const task: Task = ({data, out}) => {
  const texts = [...exampleTexts('examples'), ...rawTexts(join(data, 'news.jsonl'))]
  const pairs = neighbours(texts, bases)
  const figures: Record<string, number> = {groups: pairs.length * strengths.length}
  const all = strengths.map((strength, index) =>
    pairs.map(([own, other], number) => groupOf(texts[own]!, texts[other]!, {strength, chance: chanceFrom(1000 * index + number)})),
  )
  const threshold = bestJaccard(all.flat())
  for (const [index, groups] of all.entries()) {
    const ours = tally(groups, (group) => sameOrigin(group.reports))
    const plain = tally(groups, (group) => (left, right) => jaccard(group.reports[left]!, group.reports[right]!) >= threshold)
    Object.assign(figures, {
      [`precision${index + 1}`]: ours.right / Math.max(1, ours.found),
      [`recall${index + 1}`]: ours.right / ours.wanted,
      [`plainPrecision${index + 1}`]: plain.right / Math.max(1, plain.found),
      [`plainRecall${index + 1}`]: plain.right / plain.wanted,
    })
  }
  if (out) write(out, all.flat())
  return {...figures, plainThreshold: threshold}
}

function rawTexts(path: string): string[] {
  if (!existsSync(path) && !existsSync(`${path}.gz`)) throw new Error(`expected ${path} or ${path}.gz`)
  const lines = corpusText(path)
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => (JSON.parse(line) as {text: string}).text).filter((text) => text.length > 1500 && text.length < 6000)
}

function groupOf(own: string, other: string, {strength, chance}: {strength: Strength; chance: Chance}): Group {
  const [ownSentences, otherSentences] = [sentencesOf(own), sentencesOf(other)]
  const copy = edit(ownSentences, otherSentences, {strength, chance})
  return {reports: [own, copy, other, quoteInto(ownSentences, chance)].map(asReport), isMerged: strength.foreign > 0}
}

// Quotations of one text inside sentences of our own: what a second reporter in the same hall would write.
function quoteInto(own: readonly string[], chance: Chance): string {
  const quotes = own.flatMap((sentence) => sentence.match(/[“"][^“”"]{30,}[”"]/g) ?? []).slice(0, 6)
  const told = quotes.map((quote) => `In remarks that our correspondent wrote down in the hall, the words were these: ${quote}.`)
  const filler = Array.from({length: 12}, () => invented[Math.floor(chance() * invented.length)]!)
  return [...filler.slice(0, 4), ...told, ...filler.slice(4)].join('\n\n')
}

const invented: readonly string[] = [
  'The room had filled well before the hour, and those who came late stood along the wall.',
  'Nobody on the panel would be drawn on what comes next, though two of them smiled at the question.',
  'A second session is on the calendar, and the organisers hope for a larger hall by then.',
  'Reactions were slow to come in, and most of the offices that we rang were already closed.',
  'Observers had looked for a sharper tone, and several of them put the restraint down to fatigue.',
  'The figures in the handout differ from those of the spring, for reasons that the authors did not give.',
  'Outside, a small crowd with placards waited in the rain until the last car had left.',
  'What this means for the budget will be known when the committee sits again.',
]

function asReport(text: string, index: number): Report {
  return {id: `r${index}`, source: '', title: '', language: 'en', blocks: [], text}
}

function tally(groups: readonly Group[], judge: (group: Group) => (left: number, right: number) => boolean): Tally {
  const sum: Tally = {found: 0, right: 0, wanted: groups.length}
  for (const group of groups) {
    const isOne = judge(group)
    for (let right = 1; right < group.reports.length; right++)
      for (let left = 0; left < right; left++) {
        if (group.isMerged && left === 1 && right === 2) continue
        if (!isOne(left, right)) continue
        sum.found++
        if (left === 0 && right === 1) sum.right++
      }
  }
  return sum
}

function sameOrigin(reports: readonly Report[]): (left: number, right: number) => boolean {
  const origins = findOrigins(reports)
  const home = (number: number) => origins.findIndex((origin) => origin.reports.includes(reports[number]!.id))
  return (left, right) => home(left) === home(right)
}

// The baseline is given the threshold that suits it best on this very set.
function bestJaccard(groups: readonly Group[]): number {
  const scored = Array.from({length: 30}, (_, step) => (step + 1) / 50).map((threshold) => {
    const {found, right, wanted} = tally(groups, (group) => (left, other) => jaccard(group.reports[left]!, group.reports[other]!) >= threshold)
    return {threshold, f1: (2 * right) / (found + wanted)}
  })
  return scored.sort((left, right) => right.f1 - left.f1 || left.threshold - right.threshold)[0]!.threshold
}

const shingles = new WeakMap<Report, Set<string>>()

function shinglesOf(report: Report): Set<string> {
  const known = shingles.get(report)
  if (known) return known
  const words = wordsOf(report.text.toLowerCase()).map(({text}) => text)
  const made = new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
  shingles.set(report, made)
  return made
}

function jaccard(left: Report, right: Report): number {
  const [one, other] = [shinglesOf(left), shinglesOf(right)]
  const both = [...one].filter((shingle) => other.has(shingle)).length
  return both / Math.max(1, one.size + other.size - both)
}

function write(folder: string, groups: readonly Group[]): void {
  mkdirSync(folder, {recursive: true})
  const lines = groups.map((group, number) => JSON.stringify({group: number, origins: findOrigins(group.reports).map(({reports}) => reports)}))
  writeFileSync(join(folder, 'origins.jsonl'), `${lines.join('\n')}\n`)
}
