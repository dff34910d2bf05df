import {labelCount} from './labels.ts'

/** Sizes of the net of names: `words` numbers a word going in, `units` of each direction. */
export type NameNetSizes = {readonly words: number; readonly units: number}

/** Labels, rounded up to a multiple of 16. */
export const labelColumns = Math.ceil(labelCount / 16) * 16

/** Parts of the net by name, in numbers from the beginning of the parameters. */
export type NameNetPlaces = {readonly [Part in keyof ReturnType<typeof parts>]: number}

function parts({words, units}: NameNetSizes) {
  return {
    into: words * 8 * units,
    bias: 8 * units,
    forth: units * 4 * units,
    back: units * 4 * units,
    out: 2 * units * labelColumns,
    outBias: labelColumns,
    // A row a label, and one for the start.
    follows: Math.ceil(((labelCount + 1) * labelCount) / 16) * 16,
  }
}

/** Where each part begins, how long it is, and how long all are. */
export function layOutNames(sizes: NameNetSizes): {places: NameNetPlaces; lengths: NameNetPlaces; length: number} {
  const lengths = parts(sizes)
  const places: Record<string, number> = {}
  let length = 0
  for (const [name, count] of Object.entries(lengths)) {
    places[name] = length
    length += count
  }
  return {places: places as NameNetPlaces, lengths, length}
}
