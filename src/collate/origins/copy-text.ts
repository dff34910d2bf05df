import type {Report} from '../../model/report.ts'
import {foldWord, stemWord} from '../words/fold-word.ts'
import {rarityOf} from '../words/rarity.ts'
import {wordsOf} from '../words/words-of.ts'
import {shinglePlaces, shinglesOf} from './common-runs.ts'
import {quotedParts} from './quoted-parts.ts'

/** The words of a report, ready to be laid beside another's. Word `i` stands at `starts[i]`…`ends[i]` of its text. */
export type CopyText = {
  readonly report: Report
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** How much it says of a common text that both have this word: its rarity; half of it for names, which every report of a story has. */
  readonly weights: readonly number[]
  readonly isQuoted: readonly boolean[]
  /** Every three words in a row, by the place of the first. */
  readonly shingles: readonly string[]
  /** Where each of them begins. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** What all words outside quotations weigh, and as much of the quoted ones as counts. */
  readonly mass: number
}

/** What of a text is compared: about 40,000 words, more than the longest report. Beyond it there are only broken files. */
export const comparedLength = 250_000

export function copyText(report: Report): CopyText {
  const text = report.text.slice(0, comparedLength)
  const words = wordsOf(text)
  const quoted = quotedParts(text)
  const isQuoted: boolean[] = []
  let part = 0
  for (const {start} of words) {
    while (part < quoted.length && quoted[part]!.end <= start) part++
    isQuoted.push(part < quoted.length && quoted[part]!.start <= start)
  }
  const weights = words.map(({text: word}) => rarityOf(stemWord(word)) * (/^\p{Lu}/u.test(word) ? 0.5 : 1))
  const sum = (wanted: boolean) => weights.reduce((total, weight, index) => (isQuoted[index] === wanted ? total + weight : total), 0)
  const folded = words.map((word) => foldWord(word.text))
  const shingles = shinglesOf(folded)
  return {
    report,
    words: folded,
    shingles,
    places: shinglePlaces(shingles),
    starts: words.map(({start}) => start),
    ends: words.map(({end}) => end),
    weights,
    isQuoted,
    mass: withQuoted(sum(false), sum(true)),
  }
}

/** Two reporters who heard one speech share its quotations: these count only as far as the words around them match as well. */
export function withQuoted(plain: number, quoted: number): number {
  return plain + Math.min(plain, quoted)
}
