import type {Clusters} from '../../src/parse/clusters/clusters.ts'
import {nameClasses} from '../../src/parse/names/labels.ts'
import type {NameModel} from '../../src/parse/names/name-model.ts'
import type {Habits} from '../../src/parse/names/name-rows.ts'
import {seeDocument} from '../../src/parse/names/see-document.ts'
import {firstLabels} from '../../src/parse/names/tag-names.ts'
import {readSentences} from '../clusters/read-text.ts'

// Raw sentences looked at together; the corpus does not keep reports apart here.
const batch = 40

// One batch in so many is read: words that are rare enough to be missed tell little.
const every = 6

const width = nameClasses.length + 1

/** Lets models that read each sentence by itself read raw news and keeps, for each word of the clusters, what they mostly took it for. */
export function learnHabits(models: readonly NameModel[], {row, levels}: Clusters, corpora: string): Habits {
  const counts = new Uint32Array(levels[0]!.length * width)
  for (const [number, sentences] of batches(corpora)) {
    const seen = seeDocument(sentences)
    // In turn, so that all have their say at the price of one.
    const labels = firstLabels(models[number % models.length]!, seen)
    for (const [at, {words}] of sentences.entries())
      for (const [place, word] of words.entries()) {
        const label = labels[at]![place]!
        const found = row(word)
        if (found >= 0) counts[found * width + (label === 0 ? 0 : ((label - 1) >> 2) + 1)]!++
      }
  }
  return Uint8Array.from({length: levels[0]!.length}, (_, word) => habitOf(counts.subarray(word * width, (word + 1) * width)))
}

function* batches(corpora: string): Generator<[number, {words: string[]}[]]> {
  let sentences: {words: string[]}[] = []
  let number = 0
  let batchNumber = 0
  for (const words of readSentences(corpora)) {
    if (number++ % (batch * every) >= batch || words.length === 0 || words.length > 150) continue
    sentences.push({words})
    if (sentences.length < batch) continue
    yield [batchNumber++, sentences]
    sentences = []
  }
  if (sentences.length > 0) yield [batchNumber, sentences]
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
