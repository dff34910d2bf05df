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

/** Words of a report, weighted by how rare they are in the news at large. */
export function storyVector(report: Report): StoryVector {
  const body = report.text.slice(0, bodyLength)
  const words = wordsOf(body)
  const day = report.published && dayOf(report.published.value)
  return {
    report: report.id,
    title: weigh(wordsOf(report.title)),
    opening: weigh([...wordsOf(report.title), ...words.filter((word) => word.end <= openingLength)]),
    body: weigh(words),
    names: weigh(words.filter((word) => isNameLike(body, word))),
    ...(day === undefined ? {} : {day}),
  }
}

// A capital or a digit that does not open a sentence: “the Rhine”, “$284 billion”.
function isNameLike(text: string, {text: word, start}: Word): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(word)) return false
  return /[\p{L}\p{N},;:)’'"-]\s$|[$€£]$/u.test(text.slice(Math.max(0, start - 3), start))
}

function weigh(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of words) {
    const stem = stemWord(text)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  let squares = 0
  for (const [stem, count] of counts) {
    const weight = (1 + Math.log(count)) * rarityOf(stem)
    counts.set(stem, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [stem, weight] of counts) counts.set(stem, weight / length)
  return counts
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
