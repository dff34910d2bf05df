import type {Report} from '../../model/report.ts'
import {foldWord, stemWord} from '../words/fold-word.ts'
import {wordsOf} from '../words/words-of.ts'

// A brief of two sentences leaves nearly everything out: its silence says nothing. 90 words are three or four sentences.
const longEnough = 90

// A report is not longer; a broken file may be.
const readLength = 250_000

const sentences = new WeakMap<Report, readonly ReadonlySet<string>[]>()

/** True where the report is long enough to have said it, and none of its sentences has two of the words looked for (or the one, where one was). */
export function isSilentOn(report: Report, lookedFor: readonly string[]): boolean {
  const stems = [...new Set(lookedFor.flatMap((words) => wordsOf(words).map(({text}) => stemWord(text))))]
  const bags = bagsOf(report)
  if (bags.reduce((sum, bag) => sum + bag.size, 0) < longEnough) return false
  const wanted = Math.min(2, stems.length)
  return wanted === 0 || !bags.some((bag) => stems.filter((stem) => bag.has(stem)).length >= wanted)
}

function bagsOf(report: Report): readonly ReadonlySet<string>[] {
  const known = sentences.get(report)
  if (known) return known
  const bags = report.text
    .slice(0, readLength)
    .split(/(?<=[.!?]["”’]?)\s|\n+/u)
    .map((sentence) => new Set(wordsOf(sentence).map(({text}) => stemWord(text))))
    .filter((bag) => bag.size > 0)
  sentences.set(report, bags)
  return bags
}

/** Words without the small ones: “the Russian Foreign Ministry” → Russian, Foreign, Ministry. */
export function telling(words: readonly string[]): string[] {
  return words
    .flatMap((text) => wordsOf(text).map((word) => word.text))
    .filter((word) => foldWord(word).length > 2 && !/^(?:the|and|for|of|in|on|at|to)$/i.test(word))
}
