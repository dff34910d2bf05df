import {clusters} from '../../src/parse/clusters/clusters.ts'
import {nameClasses} from '../../src/parse/names/labels.ts'
import type {Habits} from '../../src/parse/names/later-features.ts'
import {firstLabels, type NameModel, scoreSentence} from '../../src/parse/names/name-model.ts'
import {seeDocument} from '../../src/parse/names/see-document.ts'
import {trait} from '../../src/parse/names/traits.ts'
import {readSentences} from '../clusters/read-text.ts'

// Raw sentences looked at together; the corpus does not keep reports apart here.
const batch = 40

// One batch in so many is read: words that are rare enough to be missed tell little.
const every = 12

/** Lets the first pass read raw news and keeps, for each word of the clusters, what it mostly took it for. */
export function learnHabits(model: NameModel, corpora: string): Habits {
  const rows = clusters().levels[0]!.length
  const width = nameClasses.length + 1
  const counts = new Uint32Array(rows * width)
  let sentences: {words: string[]}[] = []
  const flush = () => {
    const seen = seeDocument(sentences)
    for (const [number, sentence] of seen.sentences.entries()) {
      const labels = firstLabels(model, scoreSentence(model, seen, number))
      for (let at = 0; at < labels.length; at++) {
        const row = seen.values[sentence.rows[at]! + trait.row]!
        if (row >= 0) counts[row * width + (labels[at] === 0 ? 0 : ((labels[at]! - 1) >> 2) + 1)]!++
      }
    }
    sentences = []
  }
  let number = 0
  for (const words of readSentences(corpora)) {
    if (number++ % (batch * every) >= batch || words.length === 0 || words.length > 150) continue
    sentences.push({words})
    if (sentences.length === batch) flush()
  }
  if (sentences.length > 0) flush()
  return Uint8Array.from({length: rows}, (_, row) => habitOf(counts.subarray(row * width, (row + 1) * width)))
}

// class * 4 + certainty, + 1 so that 0 stays for the unknown: “always” from 95 %, “mostly” from 70 %, else “sometimes”.
function habitOf(counts: Uint32Array): number {
  const sum = counts.reduce((left, right) => left + right, 0)
  if (sum === 0) return 0
  let best = 0
  for (const [group, count] of counts.entries()) if (count > counts[best]!) best = group
  const share = counts[best]! / sum
  return 1 + best * 4 + (share >= 0.95 ? 2 : share >= 0.7 ? 1 : 0)
}
