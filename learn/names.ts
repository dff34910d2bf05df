import {join} from 'node:path'
import {countries} from '../lexicon/countries.ts'
import {givenNames} from '../lexicon/given-names.ts'
import {titles} from '../lexicon/titles.ts'
import {clusters, clusterWords} from '../src/parse/clusters/clusters.ts'
import {labelCount} from '../src/parse/names/labels.ts'
import {countVotes, type FirstPass, type Habits} from '../src/parse/names/later-features.ts'
import {listsVersion} from '../src/parse/names/listed-words.ts'
import {firstLabels, type NameModel, nameVersion, scoreSentence} from '../src/parse/names/name-model.ts'
import {seeDocument} from '../src/parse/names/see-document.ts'
import {weightTable} from '../src/parse/names/weight-table.ts'
import type {Learner} from './learner.ts'
import {frequentColumns} from './names/columns.ts'
import {type Field, learnCrf} from './names/crf.ts'
import {hashedExamples, inColumns, type Lesson} from './names/examples.ts'
import {learnHabits} from './names/habits.ts'
import {innerWords} from './names/inner-words.ts'
import {packNames} from './names/pack-names.ts'
import {listedWords} from './names/word-lists.ts'
import {type MarkedDocument, readWorldwide} from './names/worldwide.ts'
import {seeded} from './random.ts'
import {writeModel} from './write-model.ts'

// Chosen on worldwide dev, November 2026: docs/decisions has what else was tried.
const least = 2
const folds = 3
const settings = {prior: 0.3, rate: 0.1, hidden: 0.5}
const rounds = {first: 8, fold: 5, second: 9}

type Taught = {readonly hashes: Int32Array; readonly field: Field}
type Inner = NameModel['inner']

/** Worldwide's training part and raw news → `models/names.bin`. */
export const learner: Learner = ({corpora, say}) => {
  const documents = readWorldwide(join(corpora, 'worldwide/train.tsv'))
  writeModel('name-lists', listsVersion, listedWords(vocabularyOf(documents)))
  const lessons = documents.map(lessonOf)
  const {beside, alone} = innerWords(lessons)
  const inner = {beside: new Set(beside), alone: new Set(alone)}
  const first = teach(lessons, {inner, rounds: rounds.first, say})
  say('first pass learnt')
  const habits = learnHabits(modelOf(first, inner), corpora)
  say(`habits of ${clusters().levels[0]!.length} words learnt from raw news`)
  const later = withFirstPass(lessons, inner, say)
  const second = teach(later, {inner, rounds: rounds.second, say, habits})
  writeModel('names', nameVersion, packNames([first, second], {habits, beside, alone}))
}

// Every word that raw news, the lessons or our own lists have.
function* vocabularyOf(documents: readonly MarkedDocument[]): Generator<string> {
  for (const word of clusterWords()) yield word.toLowerCase()
  for (const {sentences} of documents) for (const {words} of sentences) for (const word of words) yield word.toLowerCase()
  yield* givenNames()
  yield* titles
  for (const {names, demonyms, capitals} of countries) for (const name of [...names, ...demonyms, ...capitals]) yield* name.toLowerCase().split(/[\s-]/)
}

function lessonOf(marked: MarkedDocument): Lesson {
  return {marked, seen: seeDocument(marked.sentences)}
}

function teach(lessons: readonly Lesson[], options: {inner: Inner; rounds: number; say: (text: string) => void; habits?: Habits}): Taught {
  const hashed = hashedExamples(lessons, options.inner, options.habits)
  const columns = frequentColumns(hashed.features, least)
  const examples = inColumns(hashed, columns.column)
  const after = (round: number): void => options.say(`round ${round + 1} of ${options.rounds}`)
  const field = learnCrf(examples, {columns: columns.count, rounds: options.rounds, ...settings, random: seeded(7), after})
  return {hashes: columns.hashes, field}
}

// A model of one pass, with every weight.
function modelOf({hashes, field}: Taught, inner: Inner): NameModel {
  const {length} = field.weights
  const counts = new Uint8Array(hashes.length).fill(labelCount)
  const labels = Uint8Array.from({length}, (_, at) => at % labelCount)
  const table = weightTable(hashes, [{counts, labels, weights: field.weights}])
  return {table, follows: [field.follows], habits: new Uint8Array(clusters().levels[0]!.length), inner}
}

// The first pass knows its own lessons by heart; what the second sees of it must come from a pass that did not learn from them.
function withFirstPass(lessons: readonly Lesson[], inner: Inner, say: (text: string) => void): Lesson[] {
  const passes = new Map<Lesson, FirstPass>()
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (_: Lesson, number: number): boolean => number % folds === fold
    const others = lessons.filter((lesson, number) => !isHeld(lesson, number))
    const model = modelOf(teach(others, {inner, rounds: rounds.fold, say: () => {}}), inner)
    for (const lesson of lessons.filter(isHeld)) {
      const labels = lesson.seen.sentences.map((_, number) => firstLabels(model, scoreSentence(model, lesson.seen, number)))
      passes.set(lesson, countVotes(lesson.seen, labels))
    }
    say(`fold ${fold + 1} of ${folds}`)
  }
  return lessons.map((lesson) => ({...lesson, pass: passes.get(lesson)!}))
}
