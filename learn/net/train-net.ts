import {distanceOf, layOut, type NetSizes} from '../../src/parse/net/shape.ts'
import {seeded, shuffle} from '../random.ts'
import {initialise} from './initial.ts'
import {makeWorkspace} from './workspace.ts'

/** A sentence to learn from: rows of each word (the first stands for the form itself), its tag, its head (`size` is the root) and relation. */
export type NetExample = {readonly rows: readonly Int32Array[]; readonly tags: Int32Array; readonly heads: Int32Array; readonly labels: Int32Array}

export type NetOptions = {
  readonly epochs: number
  readonly rate: number
  /** Sentences a step. */
  readonly batch: number
  readonly seed: number
  /** How often each row's form was seen, for forms; 0 for other rows. */
  readonly counts: Int32Array
  /** Rows from here on hold vectors learnt elsewhere, given in `frozen`, and stay as they are. */
  readonly frozenFrom: number
  readonly frozen: Float32Array
  readonly say: (text: string) => void
  readonly after?: (epoch: number, net: TrainedNet) => void
}

export type TrainedNet = {
  readonly sizes: NetSizes
  readonly table: Float32Array
  readonly parameters: Float32Array
  readonly run: (rows: readonly Int32Array[]) => NetAnswer
}
export type NetAnswer = {readonly tagScores: Float32Array; readonly arcScores: Float32Array; readonly labelScores: (heads: Int32Array) => Float32Array}

const longest = 160
const dropWords = 0.15
const dropFirst = 0.3
const dropSecond = 0.3

/** Learns the net by Adam with dropout; the same examples and options give the same numbers. */
export function trainNet(given: readonly NetExample[], sizes: NetSizes, rowCount: number, options: NetOptions): TrainedNet {
  const {words: D, first: H1, second: H2, arc: A, label: L, tags: TAGS, labels: LABELS} = sizes
  const {places, length} = layOut(sizes)
  const tableSize = rowCount * D
  const T1 = longest + 1
  const space = makeWorkspace(tableSize * 4 + length * 4 + T1 * (D * 2 + H1 * 24 + H2 * 24 + TAGS * 2 + A * 8 + T1 + L * 6 + LABELS * 2) + 100000)
  const {kernel: k, floats: f, take} = space
  const random = seeded(options.seed)
  const P = take(length)
  const G = take(length)
  const M = take(length)
  const V = take(length)
  const E = take(tableSize)
  const EG = take(tableSize)
  const EM = take(tableSize)
  const EV = take(tableSize)
  const X = take(T1 * D)
  const dX = take(T1 * D)
  const pair = (count: number) => [take(count), take(count)] as const
  const layer = (H: number) => ({
    g: pair(T1 * 4 * H),
    c: pair(T1 * H),
    tc: pair(T1 * H),
    h: pair(T1 * H),
    dh: pair(T1 * H),
    x: take(T1 * 2 * H),
    d: take(T1 * 2 * H),
  })
  const one = layer(H1)
  const two = layer(H2)
  const carry = take(4 * Math.max(H1, H2))
  const tagOut = take(T1 * TAGS)
  const [aw, ah, aq, daw, dah, daq] = [0, 0, 0, 0, 0, 0].map(() => take(T1 * A)) as [number, number, number, number, number, number]
  const S = take(T1 * T1)
  const [lw, lh, lz, dlw, dlh] = [0, 0, 0, 0, 0].map(() => take(T1 * L)) as [number, number, number, number, number]
  const out = take(T1 * LABELS)
  const maskX = take(D)
  const mask1 = take(2 * H1)
  const mask2 = take(2 * H2)

  const p = places
  initialise(f.subarray(P, P + length), sizes, random)
  for (let at = 0; at < tableSize; at++) f[E + at] = (random() * 2 - 1) * 0.1
  f.set(options.frozen, E + options.frozenFrom * D)

  const b4 = (place: number) => place * 4
  const at4 = (place: number) => (P + place) * 4
  const grad = (place: number) => (G + place) * 4

  // ---- forth
  function encode(rows: readonly Int32Array[], training: boolean): void {
    const T = rows.length
    f.fill(0, X, X + T * D)
    for (let t = 0; t < T; t++) for (const row of rows[t]!) if (row >= 0) k.plus(b4(X + t * D), b4(E + row * D), D)
    if (training) k.masked(b4(X), b4(maskX), T, D)
    run(one, X, D, H1, p.firstIn, p.firstBias, p.firstForth, p.firstBack, T)
    if (training) k.masked(b4(one.x), b4(mask1), T, 2 * H1)
    k.nn(b4(one.x), at4(p.tagOut), b4(tagOut), T, 2 * H1, TAGS, 0)
    run(two, one.x, 2 * H1, H2, p.secondIn, p.secondBias, p.secondForth, p.secondBack, T)
    f.copyWithin(two.x + T * 2 * H2, P + p.root, P + p.root + 2 * H2)
    if (training) k.masked(b4(two.x), b4(mask2), T + 1, 2 * H2)
    k.nn(b4(two.x), at4(p.tagLater), b4(tagOut), T, 2 * H2, TAGS, 1)
    k.biased(b4(tagOut), at4(p.tagBias), T, TAGS, 0)
    k.nn(b4(two.x), at4(p.arcWord), b4(aw), T, 2 * H2, A, 0)
    k.biased(b4(aw), at4(p.arcWordBias), T, A, 1)
    k.nn(b4(two.x), at4(p.arcHead), b4(ah), T + 1, 2 * H2, A, 0)
    k.biased(b4(ah), at4(p.arcHeadBias), T + 1, A, 1)
    k.nn(b4(aw), at4(p.arcPair), b4(aq), T, A, A, 0)
    k.biased(b4(aq), at4(p.arcPairBias), T, A, 0)
    k.nt(b4(aq), b4(ah), b4(S), T, T + 1, A, 0)
    for (let i = 0; i < T; i++) for (let j = 0; j <= T; j++) f[S + i * (T + 1) + j]! += f[P + p.arcDistance + distanceOf(i, j, T)]!
    k.nn(b4(two.x), at4(p.labelWord), b4(lw), T, 2 * H2, L, 0)
    k.biased(b4(lw), at4(p.labelWordBias), T, L, 0)
    k.nn(b4(two.x), at4(p.labelHead), b4(lh), T + 1, 2 * H2, L, 0)
  }
  // The two directions share one input matrix half and half: W[in × 4H] for each, one after the other.
  function run(l: typeof one, x: number, IN: number, H: number, win: number, bias: number, forth: number, back: number, T: number): void {
    for (const side of [0, 1] as const) {
      k.nn(b4(x), at4(win + side * IN * 4 * H), b4(l.g[side]), T, IN, 4 * H, 0)
      k.biased(b4(l.g[side]), at4(bias + side * 4 * H), T, 4 * H, 0)
      k.lstm(b4(l.g[side]), at4(side ? back : forth), b4(l.h[side]), 4 * H, b4(l.c[side]), b4(l.tc[side]), T, H, side)
      for (let t = 0; t < T; t++) f.copyWithin(l.x + (2 * t + side) * H, l.h[side] + t * H, l.h[side] + (t + 1) * H)
    }
  }
  function labelForth(heads: Int32Array, T: number): void {
    for (let i = 0; i < T; i++) {
      const j = heads[i]!
      const bucket = p.labelDistance + distanceOf(i, j, T) * L
      for (let n = 0; n < L; n++) f[lz + i * L + n] = Math.max(0, f[lw + i * L + n]! + f[lh + j * L + n]! + f[P + bucket + n]!)
    }
    k.nn(b4(lz), at4(p.labelOut), b4(out), T, L, LABELS, 0)
    k.biased(b4(out), at4(p.labelBias), T, LABELS, 0)
  }
  // ---- loss: scores become what the loss says of them
  let loss = 0
  function soften(place: number, count: number, gold: number, skip: number): void {
    let top = -Infinity
    for (let n = 0; n < count; n++) if (n !== skip && f[place + n]! > top) top = f[place + n]!
    let sum = 0
    for (let n = 0; n < count; n++) sum += f[place + n] = n === skip ? 0 : Math.exp(f[place + n]! - top)
    loss -= Math.log(Math.max(1e-12, f[place + gold]! / sum))
    for (let n = 0; n < count; n++) f[place + n]! /= sum
    f[place + gold]! -= 1
  }
  function learn({rows, tags, heads, labels}: NetExample): void {
    const T = rows.length
    labelForth(heads, T)
    for (let i = 0; i < T; i++) {
      if (tags[i]! >= 0) soften(tagOut + i * TAGS, TAGS, tags[i]!, -1)
      else f.fill(0, tagOut + i * TAGS, tagOut + (i + 1) * TAGS)
      soften(out + i * LABELS, LABELS, labels[i]!, -1)
      soften(S + i * (T + 1), T + 1, heads[i]!, i)
      for (let j = 0; j <= T; j++) f[G + p.arcDistance + distanceOf(i, j, T)]! += f[S + i * (T + 1) + j]!
    }
    const h2 = 2 * H2
    // labels
    k.tn(b4(lz), b4(out), grad(p.labelOut), T, L, LABELS)
    k.sums(b4(out), grad(p.labelBias), T, LABELS)
    k.nt(b4(out), at4(p.labelOut), b4(dlw), T, L, LABELS, 0)
    k.cutBack(b4(dlw), b4(lz), T * L)
    f.fill(0, dlh, dlh + (T + 1) * L)
    for (let i = 0; i < T; i++) {
      k.plus(b4(dlh + heads[i]! * L), b4(dlw + i * L), L)
      k.plus(grad(p.labelDistance + distanceOf(i, heads[i]!, T) * L), b4(dlw + i * L), L)
    }
    k.tn(b4(two.x), b4(dlw), grad(p.labelWord), T, h2, L)
    k.sums(b4(dlw), grad(p.labelWordBias), T, L)
    k.tn(b4(two.x), b4(dlh), grad(p.labelHead), T + 1, h2, L)
    f.fill(0, two.d + T * h2, two.d + (T + 1) * h2)
    k.nt(b4(dlw), at4(p.labelWord), b4(two.d), T, h2, L, 0)
    k.nt(b4(dlh), at4(p.labelHead), b4(two.d), T + 1, h2, L, 1)
    // arcs
    k.nn(b4(S), b4(ah), b4(daq), T, T + 1, A, 0)
    f.fill(0, dah, dah + (T + 1) * A)
    k.tn(b4(S), b4(aq), b4(dah), T, T + 1, A)
    k.sums(b4(daq), grad(p.arcPairBias), T, A)
    k.tn(b4(aw), b4(daq), grad(p.arcPair), T, A, A)
    k.nt(b4(daq), at4(p.arcPair), b4(daw), T, A, A, 0)
    k.cutBack(b4(daw), b4(aw), T * A)
    k.cutBack(b4(dah), b4(ah), (T + 1) * A)
    k.tn(b4(two.x), b4(daw), grad(p.arcWord), T, h2, A)
    k.sums(b4(daw), grad(p.arcWordBias), T, A)
    k.tn(b4(two.x), b4(dah), grad(p.arcHead), T + 1, h2, A)
    k.sums(b4(dah), grad(p.arcHeadBias), T + 1, A)
    k.nt(b4(daw), at4(p.arcWord), b4(two.d), T, h2, A, 1)
    k.nt(b4(dah), at4(p.arcHead), b4(two.d), T + 1, h2, A, 1)
    k.tn(b4(two.x), b4(tagOut), grad(p.tagLater), T, h2, TAGS)
    k.nt(b4(tagOut), at4(p.tagLater), b4(two.d), T, h2, TAGS, 1)
    k.masked(b4(two.d), b4(mask2), T + 1, h2)
    k.plus(grad(p.root), b4(two.d + T * h2), h2)
    // tags
    k.tn(b4(one.x), b4(tagOut), grad(p.tagOut), T, 2 * H1, TAGS)
    k.sums(b4(tagOut), grad(p.tagBias), T, TAGS)
    k.nt(b4(tagOut), at4(p.tagOut), b4(one.d), T, 2 * H1, TAGS, 0)
    unrun(two, one.x, one.d, 2 * H1, H2, p.secondIn, p.secondBias, p.secondForth, p.secondBack, T, 1)
    k.masked(b4(one.d), b4(mask1), T, 2 * H1)
    unrun(one, X, dX, D, H1, p.firstIn, p.firstBias, p.firstForth, p.firstBack, T, 0)
    k.masked(b4(dX), b4(maskX), T, D)
    for (let t = 0; t < T; t++)
      for (const row of rows[t]!)
        if (row >= 0 && row < options.frozenFrom) {
          k.plus(b4(EG + row * D), b4(dX + t * D), D)
          touch(row)
        }
  }
  function unrun(
    l: typeof one,
    x: number,
    dx: number,
    IN: number,
    H: number,
    win: number,
    bias: number,
    forth: number,
    back: number,
    T: number,
    add: number,
  ): void {
    for (const side of [0, 1] as const) {
      const u = side ? back : forth
      for (let t = 0; t < T; t++) f.copyWithin(l.dh[side] + t * H, l.d + (2 * t + side) * H, l.d + (2 * t + side + 1) * H)
      k.lstmBack(b4(l.g[side]), at4(u), b4(l.dh[side]), 4 * H, b4(l.c[side]), b4(l.tc[side]), b4(carry), T, H, side)
      k.tn(b4(x), b4(l.g[side]), grad(win + side * IN * 4 * H), T, IN, 4 * H)
      k.sums(b4(l.g[side]), grad(bias + side * 4 * H), T, 4 * H)
      // Recurrent: each step's gates with the h of the step before it.
      k.tn(b4(l.h[side] + (side ? H : 0)), b4(l.g[side] + (side ? 0 : 4 * H)), grad(u), T - 1, H, 4 * H)
      k.nt(b4(l.g[side]), at4(win + side * IN * 4 * H), b4(dx), T, IN, 4 * H, add || side)
    }
  }

  const touched: number[] = []
  const isTouched = new Uint8Array(rowCount)
  function touch(row: number): void {
    if (isTouched[row] === 1) return
    isTouched[row] = 1
    touched.push(row)
  }
  // ---- one step of the optimiser over a batch
  let step = 0
  function improve(rate: number, tokens: number): void {
    step++
    const b1 = 0.9
    const b2 = 0.98
    const corrected = (rate * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step)
    k.adam(b4(P), b4(G), b4(M), b4(V), length, corrected, b1, b2, 1 / tokens, 0)
    touched.sort((left, right) => left - right)
    for (const row of touched) {
      k.adam(b4(E + row * D), b4(EG + row * D), b4(EM + row * D), b4(EV + row * D), D, corrected, b1, b2, 1 / tokens, 0)
      isTouched[row] = 0
    }
    touched.length = 0
  }
  function drawMask(place: number, count: number, drop: number): void {
    for (let n = 0; n < count; n++) f[place + n] = random() < drop ? 0 : 1 / (1 - drop)
  }
  // Rare forms are hidden more often, so that their ends and classes learn to speak for them.
  function hidden(rows: readonly Int32Array[]): Int32Array[] {
    return rows.map((row) => row.map((one) => (one >= 0 && options.counts[one]! > 0 && random() < 0.25 / (0.25 + options.counts[one]!) + 0.02 ? -1 : one)))
  }

  const net: TrainedNet = {
    sizes,
    table: f.subarray(E, E + tableSize),
    parameters: f.subarray(P, P + length),
    run: (rows) => {
      const T = rows.length
      encode(rows, false)
      const answer = {tagScores: f.slice(tagOut, tagOut + T * TAGS), arcScores: f.slice(S, S + T * (T + 1))}
      return {
        ...answer,
        labelScores: (heads) => {
          labelForth(heads, T)
          return f.slice(out, out + T * LABELS)
        },
      }
    },
  }

  const examples = given.filter(({rows}) => rows.length <= longest && rows.length > 0)
  const steps = Math.ceil(examples.length / options.batch) * options.epochs
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const began = Date.now()
    loss = 0
    shuffle(examples, random)
    for (let from = 0; from < examples.length; from += options.batch) {
      let tokens = 0
      for (const example of examples.slice(from, from + options.batch)) {
        drawMask(maskX, D, dropWords)
        drawMask(mask1, 2 * H1, dropFirst)
        drawMask(mask2, 2 * H2, dropSecond)
        const rows = hidden(example.rows)
        encode(rows, true)
        learn({...example, rows})
        tokens += rows.length
      }
      const done = step / steps
      improve(options.rate * Math.min(1, (step + 1) / 200) * (done < 0.3 ? 1 : 0.5 * (1 + Math.cos((Math.PI * (done - 0.3)) / 0.7)) + 0.01), tokens)
    }
    options.say(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)} a sentence, ${Math.round((Date.now() - began) / 1000)} s`)
    options.after?.(epoch, net)
  }
  return net
}
