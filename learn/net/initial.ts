import {layOut, type NetSizes} from '../../src/parse/net/shape.ts'

/** Fills `parameters` with what a net begins with: matrices at random within Glorot's reach, gates that forget little, nothing else. */
export function initialise(parameters: Float32Array, sizes: NetSizes, random: () => number): void {
  const {words, first, second, arc, label, tags, labels} = sizes
  const {places} = layOut(sizes)
  const matrix = (place: number, rows: number, columns: number) => {
    const reach = Math.sqrt(6 / (rows + columns))
    for (let at = place; at < place + rows * columns; at++) parameters[at] = (random() * 2 - 1) * reach
  }
  matrix(places.firstIn, words, 8 * first)
  matrix(places.firstForth, first, 4 * first)
  matrix(places.firstBack, first, 4 * first)
  matrix(places.secondIn, 2 * first, 8 * second)
  matrix(places.secondForth, second, 4 * second)
  matrix(places.secondBack, second, 4 * second)
  forgetLittle(parameters, places.firstBias, first)
  forgetLittle(parameters, places.secondBias, second)
  matrix(places.tagOut, 2 * first, tags)
  matrix(places.tagLater, 2 * second, tags)
  matrix(places.arcWord, 2 * second, arc)
  matrix(places.arcHead, 2 * second, arc)
  matrix(places.arcPair, arc, arc)
  matrix(places.labelWord, 2 * second, label)
  matrix(places.labelHead, 2 * second, label)
  matrix(places.labelOut, label, labels)
  for (let at = 0; at < 2 * second; at++) parameters[places.root + at] = (random() * 2 - 1) * 0.1
}

// The gates stand as in, forget, out, candidate, once for each direction.
function forgetLittle(parameters: Float32Array, bias: number, units: number): void {
  for (const side of [0, 4 * units]) parameters.fill(1, bias + side + units, bias + side + 2 * units)
}
