import {stemWord} from '../src/collate/words/fold-word.ts'
import {vectorsVersion} from '../src/collate/words/word-vectors.ts'
import {wordsOf} from '../src/collate/words/words-of.ts'
import {corpusText} from './corpus-text.ts'
import type {Learner} from './learner.ts'
import {topDirections} from './vectors/top-directions.ts'
import {writeModel} from './write-model.ts'

// Chosen for size: 12,000 stems in 64 directions take 680 KB. Rarer stems have too few neighbours in nine million words to be placed.
const vocabulary = 12_000
const size = 64
const reach = 4

/** Raw news → models/vectors.bin: stems by what stands within four words of them (positive pointwise mutual information, the 64 strongest directions). */
export const learner: Learner = ({corpora, say}) => {
  const texts = corpusText(`${corpora}/raw/news.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as {text: string}).text)
  const {words, streams} = streamsOf(texts)
  say(`${words.length} stems`)
  const rows = informationOf(words.length, streams)
  say(`${rows.reduce((sum, row) => sum + row.size, 0)} pairs`)
  const vectors = topDirections(rows, size)
  const sections: Record<string, Int8Array> = {vectors: Int8Array.from(vectors, (value) => Math.round(value * 127))}
  writeModel('vectors', vectorsVersion, {header: {size, words: words.join(' ')}, sections})
}

// Each text as numbers of stems, -1 for those that are too rare or too common to say anything.
function streamsOf(texts: readonly string[]): {words: string[]; streams: Int32Array[]} {
  const counts = new Map<string, number>()
  const stems = new Map<string, string>()
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stemWord(word)
    stems.set(word, known)
    return known
  }
  for (const text of texts) for (const {text: word} of wordsOf(text)) counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1)
  const words = [...counts]
    .filter(([word]) => /^\p{L}{2,}/u.test(word))
    .sort(([left, many], [right, few]) => few - many || (left < right ? -1 : 1))
    .slice(0, vocabulary + 60)
    .slice(60)
    .map(([word]) => word)
  const numbers = new Map(words.map((word, number) => [word, number]))
  return {words, streams: texts.map((text) => Int32Array.from(wordsOf(text), ({text: word}) => numbers.get(stemOf(word)) ?? -1))}
}

// log (pair · all / left · right^.75), where it is above 0: what two stems have to do with each other.
function informationOf(count: number, streams: readonly Int32Array[]): Map<number, number>[] {
  const rows = Array.from({length: count}, () => new Map<number, number>())
  for (const stream of streams)
    for (let at = 0; at < stream.length; at++) {
      const left = stream[at]!
      if (left < 0) continue
      for (let step = 1; step <= reach && at + step < stream.length; step++) {
        const right = stream[at + step]!
        if (right < 0 || right === left) continue
        const weight = 1 / step
        rows[left]!.set(right, (rows[left]!.get(right) ?? 0) + weight)
        rows[right]!.set(left, (rows[right]!.get(left) ?? 0) + weight)
      }
    }
  const sums = rows.map((row) => row.values().reduce((sum, value) => sum + value, 0))
  const smooth = sums.map((sum) => sum ** 0.75)
  const all = smooth.reduce((sum, value) => sum + value, 0)
  for (const [left, row] of rows.entries())
    for (const [right, value] of row) {
      const information = value < 1 ? 0 : Math.log((value * all) / (sums[left]! * smooth[right]!))
      if (information > 0) row.set(right, information)
      else row.delete(right)
    }
  return rows
}
