/** Sizes of the net. `words` inputs a word, `first` and `second` units of each direction of the two layers, `arc` and `label` units of the scorers. */
export type NetSizes = {
  readonly words: number
  readonly first: number
  readonly second: number
  readonly arc: number
  readonly label: number
  /** Tags and labels, rounded up to a multiple of 16. */
  readonly tags: number
  readonly labels: number
}

/** Parts of the net by name, in numbers (of 4 bytes) from the beginning of the parameters. */
export type NetPlaces = {readonly [Part in keyof ReturnType<typeof parts>]: number}

/** Distances from a word to its head that the scorers tell apart: 8 or more to the left … 8 or more to the right, and the root. */
export const distances = 18

/** `(3, 5, 20)` → bucket of the distance from word 3 to head 5 in a sentence of 20. */
export function distanceOf(word: number, head: number, size: number): number {
  if (head === size) return 17
  const by = head - word
  return by < -8 ? 0 : by > 8 ? 16 : by + 8
}

function parts(sizes: NetSizes) {
  const {words, first, second, arc, label, tags, labels} = sizes
  const h1 = 2 * first
  const h2 = 2 * second
  return {
    firstIn: words * 8 * first,
    firstBias: 8 * first,
    firstForth: first * 4 * first,
    firstBack: first * 4 * first,
    secondIn: h1 * 8 * second,
    secondBias: 8 * second,
    secondForth: second * 4 * second,
    secondBack: second * 4 * second,
    tagOut: h1 * tags,
    tagLater: h2 * tags,
    tagBias: tags,
    root: h2,
    arcWord: h2 * arc,
    arcWordBias: arc,
    arcHead: h2 * arc,
    arcHeadBias: arc,
    arcPair: arc * arc,
    arcPairBias: arc,
    arcDistance: 32,
    labelWord: h2 * label,
    labelWordBias: label,
    labelHead: h2 * label,
    labelDistance: distances * label,
    labelOut: label * labels,
    labelBias: labels,
  }
}

/** Where each part begins, how long it is, and how long all are. */
export function layOut(sizes: NetSizes): {places: NetPlaces; lengths: NetPlaces; length: number} {
  const lengths = parts(sizes)
  const places: Record<string, number> = {}
  let length = 0
  for (const [name, count] of Object.entries(lengths)) {
    places[name] = length
    length += count
  }
  return {places: places as NetPlaces, lengths, length}
}

/** The parts that are matrices whose rows of numbers in are worth packing, each with its numbers out. `firstIn` and `secondIn` hold one matrix a direction. */
export function matrices({first, second, arc, label, tags, labels}: NetSizes): readonly {readonly part: keyof NetPlaces; readonly columns: number}[] {
  return [
    {part: 'firstIn', columns: 4 * first},
    {part: 'firstForth', columns: 4 * first},
    {part: 'firstBack', columns: 4 * first},
    {part: 'secondIn', columns: 4 * second},
    {part: 'secondForth', columns: 4 * second},
    {part: 'secondBack', columns: 4 * second},
    {part: 'tagOut', columns: tags},
    {part: 'tagLater', columns: tags},
    {part: 'arcWord', columns: arc},
    {part: 'arcHead', columns: arc},
    {part: 'arcPair', columns: arc},
    {part: 'labelWord', columns: label},
    {part: 'labelHead', columns: label},
    {part: 'labelOut', columns: labels},
  ]
}
