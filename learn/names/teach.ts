import {clusters} from '../../src/parse/clusters/clusters.ts'
import {countVotes, placeRows, voteRows} from '../../src/parse/names/context-rows.ts'
import {type KnownNames, knownNames} from '../../src/parse/names/known-names.ts'
import {labelsOf} from '../../src/parse/names/labels.ts'
import {type InnerWords, mayBeNamed} from '../../src/parse/names/may-be-named.ts'
import {type NameModel, nameModelOf} from '../../src/parse/names/name-model.ts'
import {type NameHeader, packNameNet} from '../../src/parse/names/name-net-file.ts'
import {type Habits, nameRows} from '../../src/parse/names/name-rows.ts'
import {firstLabels} from '../../src/parse/names/tag-names.ts'
import type {Weights} from '../../src/weights/weights-file.ts'
import type {Lesson} from './lesson.ts'
import {type NameInventory, nameInventory} from './name-inventory.ts'
import {type NameExample, trainNameNet} from './train-name-net.ts'

/** How a net is learnt: passes over the lessons, and all that stays the same from one to the next. */
export type Teaching = {
  readonly epochs: number
  readonly seed: number
  readonly inner: InnerWords & {readonly sections: {readonly beside: Int32Array; readonly alone: Int32Array}}
  readonly habits: Habits
  /** Models that have not learnt from a lesson, for the lessons whose second reading is taught. */
  readonly unlearnt: ReadonlyMap<Lesson, NameModel>
  readonly say: (text: string) => void
}

// Chosen on worldwide dev, November 2026: docs/decisions has what else was tried.
const sizes = {words: 96, units: 64}
const settings = {rate: 0.002, batch: 16, hideIn: 0.25, hideOut: 0.5}

/** Learns one net from lessons; the weights hold all that the model needs but the lists. */
export function teach(lessons: readonly Lesson[], teaching: Teaching): Weights<NameHeader> {
  const {epochs, seed, habits, say} = teaching
  const known = knownNames()
  const rowsOf = (form: string) => nameRows(form, clusters(), known, habits)
  const inventory = nameInventory(
    lessons.map(({marked}) => marked),
    rowsOf,
  )
  const {rows, counts, frozen} = inventory
  const vectors = new Float32Array(frozen.vectors.length * sizes.words)
  for (const [row, vector] of frozen.vectors.entries()) vectors.set(vector.subarray(0, sizes.words), row * sizes.words)
  const examples = lessons.flatMap((lesson) => examplesOf(lesson, teaching, {known, rowsOf: numbered(inventory, rowsOf), context: inventory.context}))
  say(`${rows.length} rows, ${examples.length} sentences`)
  const net = trainNameNet(examples, sizes, counts.length, {
    ...settings,
    epochs,
    seed,
    counts,
    frozen: {from: frozen.from, to: inventory.context, vectors},
    say,
  })
  const packed = packNameNet({sizes, rows, table: net.table, parameters: net.parameters})
  return {header: packed.header, sections: {...packed.sections, habits, ...teaching.inner.sections}}
}

/** A model that has learnt from the lessons. */
export function taught(lessons: readonly Lesson[], teaching: Teaching): NameModel {
  return nameModelOf(teach(lessons, teaching), knownNames())
}

function numbered({rows}: NameInventory, rowsOf: (form: string) => readonly string[]): (form: string) => Int32Array {
  const numbers = new Map(rows.map((name, row) => [name, row]))
  const found = new Map<string, Int32Array>()
  return (form) => {
    const kept = found.get(form) ?? Int32Array.from(rowsOf(form).flatMap((name) => numbers.get(name) ?? []))
    found.set(form, kept)
    return kept
  }
}

// Names that hold a word which may not be named are passed over.
function examplesOf(
  lesson: Lesson,
  {inner, unlearnt}: Teaching,
  {known, rowsOf, context}: {known: KnownNames; rowsOf: (form: string) => Int32Array; context: number},
): NameExample[] {
  const {marked, seen} = lesson
  const model = unlearnt.get(lesson)
  const first = model && firstLabels(model, seen)
  const votes = first && countVotes(seen, first)
  return marked.sentences.map(({words, stretches}, number) => {
    const sentence = seen.sentences[number]!
    const named = mayBeNamed(inner, seen.forms, sentence.ids)
    const places = placeRows(known, seen, sentence)
    const later = votes && voteRows(votes, seen, sentence, first[number]!)
    const ofContext = (rows: readonly (number | undefined)[]) => Int32Array.from(rows.flatMap((row) => (row ? [context + row] : [])))
    return {
      rows: words.map((word, at) => (places[at] ? Int32Array.from([...rowsOf(word), ...ofContext([places[at]])]) : rowsOf(word))),
      later: words.map((_, at) => ofContext([later?.words[at], later?.runs[at]])),
      gold: labelsOf(
        stretches.filter(({from, to}) => named.subarray(from, to).every((is) => is === 1)),
        words.length,
      ),
      named,
    }
  })
}
