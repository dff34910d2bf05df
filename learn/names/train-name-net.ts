import {labelCount} from '../../src/parse/names/labels.ts'
import {labelColumns, layOutNames, type NameNetSizes} from '../../src/parse/names/net-shape.ts'
import {makeWorkspace, type Workspace} from '../net/workspace.ts'
import {seeded, shuffle} from '../random.ts'
import {forwardBackward, makeLattice} from './lattice.ts'

/** A sentence to learn from: rows of each word, those that only a second reading has, its label, and whether it may be named (others are outside for sure). */
export type NameExample = {
  readonly rows: readonly Int32Array[]
  readonly later: readonly Int32Array[]
  readonly gold: Uint8Array
  readonly named: Uint8Array
}

export type NameNetOptions = {
  readonly epochs: number
  readonly rate: number
  /** Sentences a step. */
  readonly batch: number
  readonly seed: number
  /** Share of the numbers going in, and of the units, that are hidden each time. */
  readonly hideIn: number
  readonly hideOut: number
  /** How often the form of a row was seen; 0 for rows of other things. */
  readonly counts: Int32Array
  /** Rows that hold vectors learnt elsewhere and stay as they are. */
  readonly frozen: {readonly from: number; readonly to: number; readonly vectors: Float32Array}
  readonly say: (text: string) => void
}

export type TaughtNet = {
  readonly sizes: NameNetSizes
  readonly table: Float32Array
  readonly parameters: Float32Array
}

const longest = 160

/** Learns the net of names by Adam on the likelihood of whole sequences, with dropout; the same examples and options give the same numbers. */
export function trainNameNet(given: readonly NameExample[], sizes: NameNetSizes, rowCount: number, options: NameNetOptions): TaughtNet {
  const net = makeNet(sizes, rowCount, options)
  const random = net.random
  const examples = given.filter(({rows}) => rows.length > 0 && rows.length <= longest)
  const steps = Math.ceil(examples.length / options.batch) * options.epochs
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const began = Date.now()
    let loss = 0
    shuffle(examples, random)
    for (let from = 0; from < examples.length; from += options.batch) {
      let words = 0
      for (const example of examples.slice(from, from + options.batch)) {
        loss += net.learn(example)
        words += example.rows.length
      }
      net.improve(rateAt(options.rate, step++ / steps, step), words)
    }
    options.say(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)} a sentence, ${Math.round((Date.now() - began) / 1000)} s`)
  }
  return net
}

// A short rise, a plateau, and a long fall to nothing.
function rateAt(rate: number, done: number, step: number): number {
  return rate * Math.min(1, step / 200) * (done < 0.3 ? 1 : 0.5 * (1 + Math.cos((Math.PI * (done - 0.3)) / 0.7)) + 0.01)
}

type Room = ReturnType<typeof makeRoom>

// Everything in the kernel's memory: parameters with their gradients and moments, the table of rows likewise, and what a sentence needs.
function makeRoom({take}: Workspace, {words: D, units: H}: NameNetSizes, length: number, tableSize: number) {
  const pair = (count: number) => [take(count), take(count)] as const
  return {
    P: take(length),
    G: take(length),
    M: take(length),
    V: take(length),
    E: take(tableSize),
    EG: take(tableSize),
    EM: take(tableSize),
    EV: take(tableSize),
    x: take(longest * D),
    dx: take(longest * D),
    g: pair(longest * 4 * H),
    c: pair(longest * H),
    tc: pair(longest * H),
    h: pair(longest * H),
    dh: pair(longest * H),
    both: take(longest * 2 * H),
    dBoth: take(longest * 2 * H),
    carry: take(4 * H),
    scores: take(longest * labelColumns),
    maskIn: take(D),
    maskOut: take(2 * H),
  }
}

function makeNet(sizes: NameNetSizes, rowCount: number, options: NameNetOptions) {
  const {words: D, units: H} = sizes
  const {places: p, length} = layOutNames(sizes)
  const tableSize = rowCount * D
  const space = makeWorkspace(tableSize * 4 + length * 4 + longest * (2 * D + 24 * H + labelColumns) + 100_000)
  const {kernel: k, floats: f} = space
  const random = seeded(options.seed)
  const room = makeRoom(space, sizes, length, tableSize)
  const {P, G, M, V, E, EG, EM, EV, x, dx, g, c, tc, h, dh, both, dBoth, carry, scores, maskIn, maskOut} = room
  const lattice = makeLattice(longest)
  const touched: number[] = []
  const isTouched = new Uint8Array(rowCount)
  let step = 0
  begin(f, room, sizes, random)
  f.set(options.frozen.vectors, E + options.frozen.from * D)

  const b4 = (place: number) => place * 4
  const at4 = (place: number) => (P + place) * 4
  const grad = (place: number) => (G + place) * 4

  function forth(rows: readonly Int32Array[]): void {
    const T = rows.length
    f.fill(0, x, x + T * D)
    for (let t = 0; t < T; t++) for (const row of rows[t]!) k.plus(b4(x + t * D), b4(E + row * D), D)
    k.masked(b4(x), b4(maskIn), T, D)
    for (const side of [0, 1] as const) {
      k.nn(b4(x), at4(p.into + side * D * 4 * H), b4(g[side]), T, D, 4 * H, 0)
      k.biased(b4(g[side]), at4(p.bias + side * 4 * H), T, 4 * H, 0)
      k.lstm(b4(g[side]), at4(side ? p.back : p.forth), b4(h[side]), 4 * H, b4(c[side]), b4(tc[side]), T, H, side)
      for (let t = 0; t < T; t++) f.copyWithin(both + (2 * t + side) * H, h[side] + t * H, h[side] + (t + 1) * H)
    }
    k.masked(b4(both), b4(maskOut), T, 2 * H)
    k.nn(b4(both), at4(p.out), b4(scores), T, 2 * H, labelColumns, 0)
    k.biased(b4(scores), at4(p.outBias), T, labelColumns, 0)
  }

  // Scores become what the loss says of them; words that are outside for sure say nothing.
  function lose({gold, named}: NameExample): number {
    const T = gold.length
    const follows = f.subarray(P + p.follows, P + p.follows + (labelCount + 1) * labelCount)
    const {node, share, pair} = lattice
    for (let t = 0; t < T; t++)
      for (let y = 0; y < labelCount; y++) node[t * labelCount + y] = named[t] ? f[scores + t * labelColumns + y]! : y === 0 ? 0 : Number.NEGATIVE_INFINITY
    forwardBackward(lattice, follows, 1, T)
    let loss = 0
    for (let at = 0; at < follows.length; at++) f[G + p.follows + at]! += pair[at]!
    for (let t = 0; t < T; t++) {
      f.fill(0, scores + t * labelColumns, scores + (t + 1) * labelColumns)
      const before = t === 0 ? labelCount : gold[t - 1]!
      f[G + p.follows + before * labelCount + gold[t]!]! -= 1
      if (!named[t]) continue
      loss -= Math.log(Math.max(1e-12, share[t * labelCount + gold[t]!]!))
      for (let y = 0; y < labelCount; y++) f[scores + t * labelColumns + y] = share[t * labelCount + y]! - (y === gold[t] ? 1 : 0)
    }
    return loss
  }

  function back(rows: readonly Int32Array[]): void {
    const T = rows.length
    k.tn(b4(both), b4(scores), grad(p.out), T, 2 * H, labelColumns)
    k.sums(b4(scores), grad(p.outBias), T, labelColumns)
    k.nt(b4(scores), at4(p.out), b4(dBoth), T, 2 * H, labelColumns, 0)
    k.masked(b4(dBoth), b4(maskOut), T, 2 * H)
    for (const side of [0, 1] as const) {
      const u = side ? p.back : p.forth
      for (let t = 0; t < T; t++) f.copyWithin(dh[side] + t * H, dBoth + (2 * t + side) * H, dBoth + (2 * t + side + 1) * H)
      k.lstmBack(b4(g[side]), at4(u), b4(dh[side]), 4 * H, b4(c[side]), b4(tc[side]), b4(carry), T, H, side)
      k.tn(b4(x), b4(g[side]), grad(p.into + side * D * 4 * H), T, D, 4 * H)
      k.sums(b4(g[side]), grad(p.bias + side * 4 * H), T, 4 * H)
      // Recurrent: each step's gates with the h of the step before it.
      k.tn(b4(h[side] + (side ? H : 0)), b4(g[side] + (side ? 0 : 4 * H)), grad(u), T - 1, H, 4 * H)
      k.nt(b4(g[side]), at4(p.into + side * D * 4 * H), b4(dx), T, D, 4 * H, side)
    }
    k.masked(b4(dx), b4(maskIn), T, D)
    for (let t = 0; t < T; t++)
      for (const row of rows[t]!)
        if (row < options.frozen.from || row >= options.frozen.to) {
          k.plus(b4(EG + row * D), b4(dx + t * D), D)
          if (isTouched[row] === 0) touched.push(row)
          isTouched[row] = 1
        }
  }

  function improve(rate: number, words: number): void {
    step++
    const [b1, b2] = [0.9, 0.98]
    const corrected = (rate * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step)
    k.adam(b4(P), b4(G), b4(M), b4(V), length, corrected, b1, b2, 1 / words, 0)
    for (const row of touched.sort((left, right) => left - right)) {
      k.adam(b4(E + row * D), b4(EG + row * D), b4(EM + row * D), b4(EV + row * D), D, corrected, b1, b2, 1 / words, 0)
      isTouched[row] = 0
    }
    touched.length = 0
  }

  function drawMask(place: number, count: number, drop: number): void {
    for (let n = 0; n < count; n++) f[place + n] = random() < drop ? 0 : 1 / (1 - drop)
  }

  // Rare forms are hidden more often, so that their ends and classes learn to speak for them; one sentence in four is read as for the first time.
  function hidden({rows, later}: NameExample): Int32Array[] {
    const isFirst = random() < 0.25
    const isShown = (row: number) => options.counts[row] === 0 || random() >= 0.5 / (0.5 + options.counts[row]!) + 0.03
    return rows.map((row, at) => (isFirst || later[at]!.length === 0 ? row.filter(isShown) : Int32Array.of(...row.filter(isShown), ...later[at]!)))
  }

  return {
    sizes,
    random,
    table: f.subarray(E, E + tableSize),
    parameters: f.subarray(P, P + length),
    improve,
    learn: (example: NameExample): number => {
      drawMask(maskIn, D, options.hideIn)
      drawMask(maskOut, 2 * H, options.hideOut)
      const rows = hidden(example)
      forth(rows)
      const loss = lose(example)
      back(rows)
      return loss
    },
  }
}

// Matrices at random within Glorot's reach, gates that forget little, nothing else.
function begin(f: Float32Array, {P, E, EG}: Room, sizes: NameNetSizes, random: () => number): void {
  const {words, units} = sizes
  const {places: p} = layOutNames(sizes)
  const matrix = (place: number, rows: number, columns: number) => {
    const reach = Math.sqrt(6 / (rows + columns))
    for (let at = place; at < place + rows * columns; at++) f[P + at] = (random() * 2 - 1) * reach
  }
  matrix(p.into, words, 8 * units)
  matrix(p.forth, units, 4 * units)
  matrix(p.back, units, 4 * units)
  matrix(p.out, 2 * units, labelColumns)
  for (const side of [0, 4 * units]) f.fill(1, P + p.bias + side + units, P + p.bias + side + 2 * units)
  for (let at = E; at < EG; at++) f[at] = (random() * 2 - 1) * 0.1
}
