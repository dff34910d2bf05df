import {join} from 'node:path'
import {clusters} from '../src/parse/clusters/clusters.ts'
import {countVotes, type FirstPass, type Habits} from '../src/parse/names/later-features.ts'
import {labelSentence, type NameModel, nameVersion} from '../src/parse/names/name-model.ts'
import {seeDocument} from '../src/parse/names/see-document.ts'
import type {Learner} from './learner.ts'
import {frequentColumns} from './names/columns.ts'
import {type CrfOptions, type Field, learnCrf} from './names/crf.ts'
import {hashedExamples, inColumns, type Lesson} from './names/examples.ts'
import {learnHabits} from './names/habits.ts'
import {packNames} from './names/pack-names.ts'
import {taggedWords} from './names/tagged-words.ts'
import {type MarkedDocument, readWorldwide} from './names/worldwide.ts'
import {seeded} from './random.ts'
import {writeModel} from './write-model.ts'

// Chosen on worldwide dev, November 2026: docs/decisions has what else was tried.
const least = 2
const folds = 3
const settings = {prior: 0.3, rate: 0.1, hidden: 0.4}
const rounds = {first: 8, fold: 5, second: 8}

type Taught = {readonly hashes: Int32Array; readonly column: (hash: number) => number; readonly field: Field}

/** Worldwide's training part and raw news → `models/names.bin`. */
export const learner: Learner = ({corpora, say}) => {
  const lessons = readWorldwide(join(corpora, 'worldwide/train.tsv')).map(lessonOf)
  const first = teach(lessons, {rounds: rounds.first, say})
  say('first pass learnt')
  const habits = learnHabits(modelOf([first]), corpora)
  say(`habits of ${clusters().levels[0]!.length} words learnt from raw news`)
  const later = withFirstPass(lessons, say)
  const second = teach(later, {rounds: rounds.second, say, habits})
  writeModel('names', nameVersion, packNames([first, second], habits))
}

function lessonOf(marked: MarkedDocument): Lesson {
  return {marked, seen: seeDocument(taggedWords(marked.sentences))}
}

function teach(lessons: readonly Lesson[], options: {rounds: number; say: (text: string) => void; habits?: Habits}): Taught {
  const hashed = hashedExamples(lessons, options.habits)
  const columns = frequentColumns(hashed.features, least)
  const examples = inColumns(hashed, columns.column)
  const after: CrfOptions['after'] = (round) => options.say(`round ${round + 1} of ${options.rounds}`)
  const field = learnCrf(examples, {columns: columns.count, rounds: options.rounds, ...settings, random: seeded(7), after})
  return {hashes: columns.hashes, column: columns.column, field}
}

function modelOf(taught: readonly Taught[]): NameModel {
  return {
    column: taught[0]!.column,
    passes: taught.map(({field}) => ({rows: field.weights, scale: 1, follows: field.follows})),
    habits: new Uint8Array(clusters().levels[0]!.length),
  }
}

// The first pass knows its own lessons by heart; what the second sees of it must come from a pass that did not learn from them.
function withFirstPass(lessons: readonly Lesson[], say: (text: string) => void): Lesson[] {
  const passes = new Map<Lesson, FirstPass>()
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (_: Lesson, number: number): boolean => number % folds === fold
    const model = modelOf([
      teach(
        lessons.filter((lesson, number) => !isHeld(lesson, number)),
        {rounds: rounds.fold, say: () => {}},
      ),
    ])
    for (const lesson of lessons.filter(isHeld)) {
      const labels = lesson.seen.sentences.map((_, number) => labelSentence(model, lesson.seen, number))
      passes.set(lesson, countVotes(lesson.seen, labels))
    }
    say(`fold ${fold + 1} of ${folds}`)
  }
  return lessons.map((lesson) => ({...lesson, pass: passes.get(lesson)!}))
}
