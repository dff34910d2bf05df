import type {Report} from '../../model/report.ts'
import {stemWord} from '../words/fold-word.ts'
import {rarityOf} from '../words/rarity.ts'
import {type Word, wordsOf} from '../words/words-of.ts'

/** What of a report the grouping keeps: four sparse vectors of length one, and the day it came out. The text is never read again. */
export type StoryVector = {
  readonly report: string
  readonly title: ReadonlyMap<string, number>
  readonly opening: ReadonlyMap<string, number>
  readonly body: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
  /** Days since 1970; undefined where nobody said when it came out. */
  readonly day?: number
}

// The opening of a news report tells the story, what follows tells the background: the first 600 characters are the title and two or three sentences.
const openingLength = 600
// Beyond this there is background only; it also keeps a 20 MB line from costing more than any other report.
const bodyLength = 8000

/** What a vector is made of: how often each stem stands in each part of a report. Plain data, to be kept. */
export type StoryCounts = {
  readonly report: string
  readonly title: Counts
  readonly opening: Counts
  readonly body: Counts
  readonly names: Counts
  readonly day?: number
}

type Counts = Readonly<Record<string, number>>

/** Words of a report, weighted by how rare they are in the news at large. */
export function storyVector(report: StoryText): StoryVector {
  return vectorOf(storyCounts(report))
}

/** What of a report grouping looks at. */
export type StoryText = Pick<Report, 'id' | 'title' | 'text' | 'published'>

/** Stems of a report, counted. */
export function storyCounts(report: StoryText): StoryCounts {
  const body = report.text.slice(0, bodyLength)
  const words = wordsOf(body)
  const titleWords = wordsOf(report.title)
  const day = report.published && dayOf(report.published.value)
  return {
    report: report.id,
    title: countsOf(titleWords),
    opening: countsOf([...titleWords, ...words.filter((word) => word.end <= openingLength)]),
    body: countsOf(words),
    names: countsOf(words.filter((word) => isNameLike(body, word))),
    ...(day === undefined ? {} : {day}),
  }
}

/** Counts, weighted by how rare the stems are in the news at large. */
export function vectorOf({report, title, opening, body, names, day}: StoryCounts): StoryVector {
  return {report, title: weigh(title), opening: weigh(opening), body: weigh(body), names: weigh(names), ...(day === undefined ? {} : {day})}
}

// A capital or a digit that does not open a sentence: “the Rhine”, “$284 billion”.
function isNameLike(text: string, {text: word, start}: Word): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(word)) return false
  return /[\p{L}\p{N},;:)’'"-]\s$|[$€£]$/u.test(text.slice(Math.max(0, start - 3), start))
}

// A record without a prototype: “constructor” is a stem like any other.
function countsOf(words: readonly Word[]): Counts {
  const counts = Object.create(null) as Record<string, number>
  for (const {text} of words) {
    const stem = stemWord(text)
    counts[stem] = (counts[stem] ?? 0) + 1
  }
  return counts
}

function weigh(counts: Counts): Map<string, number> {
  const weights = new Map<string, number>()
  let squares = 0
  for (const [stem, count] of Object.entries(counts)) {
    const weight = (1 + Math.log(count)) * rarityOf(stem)
    weights.set(stem, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [stem, weight] of weights) weights.set(stem, weight / length)
  return weights
}

function dayOf(value: string): number | undefined {
  const time = Date.parse(value.length === 4 ? `${value}-07-01` : value.length === 7 ? `${value}-15` : value)
  return Number.isNaN(time) ? undefined : Math.floor(time / 86_400_000)
}

/** Cosine of two vectors of length one. */
export function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const [short, long] = left.size < right.size ? [left, right] : [right, left]
  let sum = 0
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0)
  return sum
}
