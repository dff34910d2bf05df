import {join} from 'node:path'
import {countries} from '../lexicon/countries.ts'
import {givenNames} from '../lexicon/given-names.ts'
import {titles} from '../lexicon/titles.ts'
import {clusters, clusterWords} from '../src/parse/clusters/clusters.ts'
import {listsVersion} from '../src/parse/names/known-names.ts'
import type {NameModel} from '../src/parse/names/name-model.ts'
import {nameVersion} from '../src/parse/names/name-net-file.ts'
import type {Learner} from './learner.ts'
import {learnHabits} from './names/habits.ts'
import {innerWords} from './names/inner-words.ts'
import {type Lesson, lessonOf} from './names/lesson.ts'
import {taught, teach} from './names/teach.ts'
import {listedWords} from './names/word-lists.ts'
import {type MarkedDocument, readWorldwide} from './names/worldwide.ts'
import {writeModel} from './write-model.ts'

const folds = 2
const epochs = {fold: 5, last: 8}

/** Worldwide's training part and raw news → `models/names.bin`. */
export const learner: Learner = ({corpora, say}) => {
  const documents = readWorldwide(join(corpora, 'worldwide/train.tsv'))
  writeModel('name-lists', listsVersion, listedWords(vocabularyOf(documents)))
  const lessons = documents.map(lessonOf)
  const sections = innerWords(lessons)
  const inner = {beside: new Set(sections.beside), alone: new Set(sections.alone), sections}
  const none = {inner, habits: new Uint8Array(clusters().levels[0]!.length), unlearnt: new Map<Lesson, NameModel>()}
  // A net knows its own lessons by heart; what its second reading is told of them must come from one that did not learn from them.
  const isIn = (fold: number) => (_: Lesson, number: number) => number % folds === fold
  const models = Array.from({length: folds}, (_, fold) => {
    say(`fold ${fold + 1} of ${folds}`)
    return taught(
      lessons.filter((lesson, number) => !isIn(fold)(lesson, number)),
      {...none, epochs: epochs.fold, seed: 3 + fold, say},
    )
  })
  const habits = learnHabits(models, clusters(), corpora)
  say(`habits of ${habits.length} words learnt from raw news`)
  const unlearnt = new Map(lessons.map((lesson, number) => [lesson, models[number % folds]!]))
  writeModel('names', nameVersion, teach(lessons, {...none, habits, unlearnt, epochs: epochs.last, seed: 3, say}))
}

// Every word that raw news, the lessons or our own lists have.
function* vocabularyOf(documents: readonly MarkedDocument[]): Generator<string> {
  for (const word of clusterWords()) yield word.toLowerCase()
  for (const {sentences} of documents) for (const {words} of sentences) for (const word of words) yield word.toLowerCase()
  yield* givenNames()
  yield* titles
  for (const {names, demonyms, capitals} of countries) for (const name of [...names, ...demonyms, ...capitals]) yield* name.toLowerCase().split(/[\s-]/)
}
