import {hashText, mixed, paired} from '../../text/hash.ts'
import {clusters} from '../clusters/clusters.ts'
import {listsOf} from './listed-words.ts'
import {kindOf, shapeOf} from './shape.ts'

// What features are made of: one row of numbers a word form. Layout:
export const trait = {
  form: 0, //      hash of the form, digits alike
  lower: 1, //     hash of its lower case
  shape: 2, //     hash of “Xx”, “X.X.”, “x-Xx”
  long: 3, //      hash of the shape with runs up to four: “Xxxxx”
  prefix1: 4, //   hashes of the first one to four letters
  suffix1: 8, //   hashes of the last one to four letters
  suffix2: 9,
  suffix3: 10,
  class64: 12, //  classes of the clusters; 0 where the word was never seen in raw news
  class320: 13,
  class1000: 14,
  topic: 15,
  lists: 16, //    one bit for each word list that the word is on
  kind: 17, //     see shape.ts
  row: 18, //      row of the clusters, -1 where there is none
} as const

const traitCount = 19

/** Rows of traits, made once a form; `values[row(form) + trait.lower]` is a trait. */
export type TraitTable = {readonly row: (form: string) => number; readonly values: Int32Array}

/** A table for at most `capacity` forms; more throw. */
export function traitTable(capacity: number): TraitTable {
  const rows = new Map<string, number>()
  const values = new Int32Array(capacity * traitCount)
  const row = (form: string): number => {
    const found = rows.get(form)
    if (found !== undefined) return found
    if (rows.size >= capacity) throw new RangeError(`expected at most ${capacity} forms`)
    const made = rows.size * traitCount
    rows.set(form, made)
    fill(values, made, form)
    return made
  }
  return {row, values}
}

function fill(values: Int32Array, row: number, form: string): void {
  const plain = plainForm(form)
  const lower = plain.toLowerCase()
  values[row + trait.form] = hashText(plain)
  values[row + trait.lower] = hashText(lower)
  values[row + trait.shape] = hashText(shapeOf(plain, 1))
  values[row + trait.long] = hashText(shapeOf(plain, 4))
  for (let length = 1; length <= 4; length++) {
    values[row + trait.prefix1 + length - 1] = lower.length > length ? paired(hashText(lower.slice(0, length)), length) : 0
    values[row + trait.suffix1 + length - 1] = lower.length > length ? paired(hashText(lower.slice(-length)), length) : 0
  }
  const known = clusters()
  const cluster = known.row(form)
  for (const [level, classes] of known.levels.entries()) values[row + trait.class64 + level] = cluster < 0 ? 0 : mixed(classes[cluster]! + 1)
  values[row + trait.lists] = listsOf(lower)
  values[row + trait.kind] = kindOf(plain)
  values[row + trait.row] = cluster
}

function plainForm(form: string): string {
  return form.slice(0, 60).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '0')
}
