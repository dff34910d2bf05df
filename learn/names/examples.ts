import {featuresAt, mostFeatures} from '../../src/parse/names/features.ts'
import {labelsOf} from '../../src/parse/names/labels.ts'
import {type FirstPass, type Habits, laterFeaturesAt} from '../../src/parse/names/later-features.ts'
import {mayBeNamed} from '../../src/parse/names/may-be-named.ts'
import type {NameModel} from '../../src/parse/names/name-model.ts'
import type {SeenDocument} from '../../src/parse/names/see-document.ts'
import type {Examples} from './crf.ts'
import type {MarkedDocument} from './worldwide.ts'

/** A document to learn from: as seen, as marked, and, for the second pass, what a first pass said of it that had not learnt from it. */
export type Lesson = {readonly marked: MarkedDocument; readonly seen: SeenDocument; readonly pass?: FirstPass}

// Features of a word in the mean; the store grows where it is more.
const usual = 60

/** All words of the lessons with hashes of their features; words that may not be named have none, and names with such a word in them are passed over. */
export function hashedExamples(lessons: readonly Lesson[], inner: NameModel['inner'], habits?: Habits): Examples {
  const words = lessons.reduce((sum, {marked}) => sum + marked.sentences.reduce((inner, sentence) => inner + sentence.words.length, 0), 0)
  const from = new Int32Array(words + 1)
  const gold = new Uint8Array(words)
  const sentences: number[] = []
  let features = new Int32Array(words * usual)
  let size = 0
  let word = 0
  for (const {marked, seen, pass} of lessons)
    for (const [number, sentence] of marked.sentences.entries()) {
      sentences.push(word)
      const named = mayBeNamed(inner, seen, number)
      const known = sentence.stretches.filter(({from: first, to}) => named.subarray(first, to).every((is) => is === 1))
      gold.set(labelsOf(known, sentence.words.length), word)
      for (let at = 0; at < sentence.words.length; at++) {
        from[word++] = size
        if (!named[at]) continue
        if (size + mostFeatures > features.length) features = grown(features)
        size = featuresAt(seen, number, at, features, size)
        if (pass && habits) size = laterFeaturesAt({document: seen, pass, habits}, number, at, features, size)
      }
    }
  from[word] = size
  return {features: features.subarray(0, size), from, gold, sentences: Int32Array.from([...sentences, word])}
}

function grown(features: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(features.length * 2)
  larger.set(features)
  return larger
}

/** The same examples with columns in place of hashes, in place; hashes without a column are left out. */
export function inColumns(examples: Examples, column: (hash: number) => number): Examples {
  const {features, from} = examples
  const columns = new Int32Array(from.length)
  let size = 0
  for (let word = 0; word + 1 < from.length; word++) {
    columns[word] = size
    for (let at = from[word]!; at < from[word + 1]!; at++) {
      const found = column(features[at]!)
      if (found >= 0) features[size++] = found
    }
  }
  columns[from.length - 1] = size
  return {...examples, features: features.slice(0, size), from: columns}
}
