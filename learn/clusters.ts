import {mkdirSync, writeFileSync} from 'node:fs'
import {type ClustersHeader, clustersVersion} from '../src/parse/clusters/clusters.ts'
import {encodeWeights, type Section} from '../src/weights/weights-file.ts'
import {type Bigrams, countBigrams} from './clusters/bigrams.ts'
import {exchange} from './clusters/exchange.ts'
import {kMeans} from './clusters/k-means.ts'
import {mergeClasses} from './clusters/merge.ts'
import {readSentences} from './clusters/read-text.ts'
import {skipGram} from './clusters/skip-gram.ts'
import type {Learner} from './learner.ts'
import {seeded} from './random.ts'

// Forms seen at least this often: below, contexts are too few to tell a class (about 60,000 forms remain).
const leastCount = 4
const vocabularySize = 65_000
const classes = 1000
const coarser = [64, 320]
const topics = 500
// Word 0 stands between sentences, word 1 for all rare words.
const fixed = 2

/** Raw news → `models/clusters.bin`: nested classes by neighbours (exchange, then joining) and topics by wider context (skip-gram, then k-means). */
export const learner: Learner = ({corpora, say}) => {
  const sentences = [...readSentences(corpora)]
  const words = frequentWords(sentences)
  const text = numbered(sentences, words)
  say(`${text.length} words of text, ${words.length} forms`)
  const bigrams = countBigrams(text, words.length + fixed)
  const fine = exchange(bigrams, {classes, rounds: 12, fixed, say})
  const levels: Record<string, Uint16Array> = {}
  for (const [index, joined] of mergeClasses(classBigrams(bigrams, fine), classes, coarser).entries())
    levels[`classes${coarser.toSorted((left, right) => right - left)[index]}`] = Uint16Array.from(fine, (group) => joined[group] ?? 0)
  levels[`classes${classes}`] = fine
  const random = seeded(20)
  const size = 64
  const vectors = skipGram(text, {words: words.length + fixed, size, window: 5, negatives: 5, rounds: 3, random, say})
  const topicOf = kMeans(vectors.subarray(fixed * size), size, {classes: topics, rounds: 15, random})
  write(words, levels, topicOf)
}

function write(words: readonly string[], levels: Record<string, Uint16Array>, topicOf: Uint16Array): void {
  const sorted = [...words.keys()].sort((left, right) => (words[left]! < words[right]! ? -1 : 1))
  const sections: Record<string, Section> = {words: new TextEncoder().encode(sorted.map((index) => words[index]).join('\n'))}
  const ordered = Object.entries(levels).toSorted(([left], [right]) => Number(left.slice(7)) - Number(right.slice(7)))
  for (const [name, level] of ordered) sections[name] = Uint16Array.from(sorted, (index) => level[index + fixed]!)
  sections['topics'] = Uint16Array.from(sorted, (index) => topicOf[index]!)
  const header: ClustersHeader = {
    levels: [...ordered.map(([name]) => ({name, classes: Number(name.slice(7))})), {name: 'topics', classes: topics}],
  }
  mkdirSync('models', {recursive: true})
  writeFileSync('models/clusters.bin', encodeWeights('clusters', clustersVersion, {header, sections}))
}

function frequentWords(sentences: readonly string[][]): string[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = [...counts].filter(([word, count]) => count >= leastCount && word.length <= 40 && !/\s/.test(word))
  frequent.sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
  return frequent.slice(0, vocabularySize).map(([word]) => word)
}

function numbered(sentences: readonly string[][], words: readonly string[]): Int32Array {
  const numbers = new Map(words.map((word, index) => [word, index + fixed]))
  const text = new Int32Array(sentences.reduce((sum, sentence) => sum + sentence.length + 1, 1))
  let at = 1
  for (const sentence of sentences) {
    for (const word of sentence) text[at++] = numbers.get(word) ?? 1
    at++
  }
  return text
}

function classBigrams(bigrams: Bigrams, classOf: Uint16Array): Int32Array {
  const counts = new Int32Array(classes * classes)
  for (let word = fixed; word < bigrams.words; word++)
    for (let at = bigrams.nextFrom[word]!; at < bigrams.nextFrom[word + 1]!; at++)
      if (bigrams.next[at]! >= fixed) counts[classOf[word]! * classes + classOf[bigrams.next[at]!]!]! += bigrams.nextCount[at]!
  return counts
}
