import {lineIndex} from '../../text/line-index.ts'
import type {Clusters} from '../clusters/clusters.ts'
import {decodeHeads} from './decode-heads.ts'
import {type Kernel, makeKernel} from './kernel.ts'
import type {NetHeader} from './net-file.ts'
import {type Packed, packBlocks, unit} from './pack-blocks.ts'
import {distanceOf, layOut, matrices, type NetPlaces} from './shape.ts'
import {rowNames} from './word-rows.ts'

/** Numbers of tags and relations, and heads (`size` is the root), of a sentence. */
export type NetReading = {readonly tags: Uint8Array; readonly heads: Int32Array; readonly labels: Uint8Array}

/** The net at work: `read` gives what it makes of the words of a sentence of at most `longestRead` words. */
export type RunningNet = {readonly header: NetHeader; readonly read: (words: readonly string[]) => NetReading}

/** Longer sentences are read in pieces. */
export const longestRead = 200

// Forms whose share of the first gates is kept: 512 numbers each, 33 MB in all, of which only what is used is taken from the machine.
const memory = 16_000

type Sections = {
  /** Names of rows, one a line. */
  readonly rows: Uint8Array
  readonly table: Int8Array
  readonly rowScales: Float32Array
  readonly matrices: Int8Array
  readonly scales: Float32Array
  readonly loose: Float32Array
}

/** Unpacks the weights into a kernel of their own. */
export function runNet(header: NetHeader, sections: Sections, clusters: Clusters): RunningNet {
  const {sizes} = header
  const {words: D, first: H1, second: H2, arc: A, label: L, tags: TAGS, labels: LABELS} = sizes
  const {places: p, lengths, length} = layOut(sizes)
  const T1 = longestRead + 1
  const perWord = 3 + H1 + 8 * H2 + H2 + 2 * TAGS + 3 * A + 3 * L + LABELS + T1
  const kernel: Kernel = makeKernel(4 * (length * 2 + memory * 8 * H1 + T1 * perWord + D + 8 * H1 + 8 * H2 + 4096))
  const floats = new Float32Array(kernel.memory.buffer)
  const shorts = new Int16Array(kernel.memory.buffer)
  let used = 16
  const take = (count: number) => {
    const place = used
    used += Math.ceil(count / 4) * 4
    return place
  }
  const P = take(length)
  floats.set(sections.loose, P)
  const packed = unpack()
  const known = take(memory * 8 * H1)
  const x = take(D)
  // Where the gates of each word begin: in the first layer those of its form, in the second its own.
  const places = new Int32Array(kernel.memory.buffer, take(T1) * 4, T1)
  const h1 = take(T1 * H1)
  const g2 = [take(T1 * 4 * H2), take(T1 * 4 * H2)] as const
  const h2 = take(T1 * H2)
  const ownPlaces = new Int32Array(kernel.memory.buffer, take(T1) * 4, T1)
  for (let t = 0; t < T1; t++) ownPlaces[t] = t * 16 * H2
  const step = take(5 * Math.max(H1, H2))
  const chosen = new Uint8Array(kernel.memory.buffer, take(T1) * 4, T1)
  const tagOut = take(T1 * TAGS)
  const tagMore = take(T1 * TAGS)
  const [aw, ah, aq] = [take(T1 * A), take(T1 * A), take(T1 * A)] as const
  const scores = take(T1 * T1)
  const [lw, lh, lz] = [take(T1 * L), take(T1 * L), take(T1 * L)] as const
  const out = take(T1 * LABELS)
  const rowAt = lineIndex(sections.rows)
  const slots = new Map<string, number>()
  let free = 0

  // Two halves of an input matrix, one for each direction, are packed apart.
  function unpack(): Readonly<Record<string, Packed>> {
    const found: Record<string, Packed> = {}
    let scaleAt = 0
    for (const {part, columns} of matrices(sizes)) {
      const halves = part === 'firstIn' || part === 'secondIn' ? 2 : 1
      const rows = lengths[part] / columns / halves
      const scales = sections.scales.subarray(scaleAt, scaleAt + columns)
      scaleAt += columns
      for (let half = 0; half < halves; half++) {
        const from = p[part] + half * rows * columns
        const bytes = sections.matrices.subarray(from, from + rows * columns)
        if (inFloats.has(part)) for (let at = 0; at < bytes.length; at++) floats[P + from + at] = bytes[at]! * scales[at % columns]!
        else found[`${part}${half}`] = packBlocks(kernel.memory.buffer, take, {bytes, scales})
      }
    }
    return found
  }

  /** Place of the share of a form in the gates of the first layer, both directions. */
  function slotOf(form: string): number {
    let slot = slots.get(form)
    if (slot !== undefined) return slot
    slot = known + free++ * 8 * H1
    slots.set(form, slot)
    floats.fill(0, x, x + D)
    for (const name of rowNames(form, clusters)) addRow(rowAt(name))
    for (const side of [0, 1]) {
      kernel.nn(x * 4, (P + p.firstIn + side * D * 4 * H1) * 4, (slot + side * 4 * H1) * 4, 1, D, 4 * H1, 0)
    }
    kernel.plus(slot * 4, (P + p.firstBias) * 4, 8 * H1)
    return slot
  }

  function addRow(row: number): void {
    if (row < 0) return
    const scale = sections.rowScales[row]!
    for (let at = 0; at < D; at++) floats[x + at]! += sections.table[row * D + at]! * scale
  }

  function times(
    from: number,
    part: keyof NetPlaces | 'secondIn0' | 'secondIn1',
    into: number,
    rows: number,
    [inner, columns]: readonly [number, number],
    bias = 0,
  ): void {
    const {weights, scales} = packed[part in packed ? part : `${part}0`]!
    kernel.nnQ(from * 4, weights, scales, into * 4, rows, inner, columns, bias)
  }

  function encode(words: readonly string[]): void {
    const T = words.length
    // Before the sentence, not in it: its words look at what is kept.
    if (free + T > memory) {
      slots.clear()
      free = 0
    }
    for (let t = 0; t < T; t++) places[t] = slotOf(words[t]!) * 4
    for (const side of [0, 1] as const) {
      const {weights, scales} = packed[side ? 'firstBack0' : 'firstForth0']!
      kernel.lstmQ(places.byteOffset, side * 16 * H1, weights, scales, h1 * 4 + side * H1 * 2, H1 * 4, step * 4, T, H1, side)
    }
    for (const side of [0, 1] as const) {
      times(h1, side ? 'secondIn1' : 'secondIn0', g2[side], T, [2 * H1, 4 * H2], (P + p.secondBias + side * 4 * H2) * 4)
      const {weights, scales} = packed[side ? 'secondBack0' : 'secondForth0']!
      kernel.lstmQ(ownPlaces.byteOffset, g2[side] * 4, weights, scales, h2 * 4 + side * H2 * 2, H2 * 4, step * 4, T, H2, side)
    }
    times(h1, 'tagOut', tagOut, T, [2 * H1, TAGS])
    times(h2, 'tagLater', tagMore, T, [2 * H2, TAGS])
    kernel.plus(tagOut * 4, tagMore * 4, T * TAGS)
    kernel.biased(tagOut * 4, (P + p.tagBias) * 4, T, TAGS, 0)
    for (let at = 0; at < 2 * H2; at++) shorts[(h2 + T * H2) * 2 + at] = Math.max(-32767, Math.min(32767, Math.round(floats[P + p.root + at]! * unit)))
  }

  function scoreArcs(T: number): void {
    times(h2, 'arcWord', aw, T, [2 * H2, A])
    kernel.biased(aw * 4, (P + p.arcWordBias) * 4, T, A, 1)
    times(h2, 'arcHead', ah, T + 1, [2 * H2, A])
    kernel.biased(ah * 4, (P + p.arcHeadBias) * 4, T + 1, A, 1)
    kernel.nn(aw * 4, (P + p.arcPair) * 4, aq * 4, T, A, A, 0)
    kernel.biased(aq * 4, (P + p.arcPairBias) * 4, T, A, 0)
    kernel.nt(aq * 4, ah * 4, scores * 4, T, T + 1, A, 0)
    for (let word = 0; word < T; word++)
      for (let head = 0, row = scores + word * (T + 1); head <= T; head++) floats[row + head]! += floats[P + p.arcDistance + distanceOf(word, head, T)]!
  }

  function scoreLabels(heads: Int32Array, T: number): void {
    times(h2, 'labelWord', lw, T, [2 * H2, L], (P + p.labelWordBias) * 4)
    times(h2, 'labelHead', lh, T + 1, [2 * H2, L])
    for (let word = 0; word < T; word++) {
      const bucket = P + p.labelDistance + distanceOf(word, heads[word]!, T) * L
      kernel.joined((lw + word * L) * 4, (lh + heads[word]! * L) * 4, bucket * 4, (lz + word * L) * 4, L)
    }
    kernel.nn(lz * 4, (P + p.labelOut) * 4, out * 4, T, L, LABELS, 0)
    kernel.biased(out * 4, (P + p.labelBias) * 4, T, LABELS, 0)
  }

  // The best of the columns `from` to `to` of each row, as bytes.
  function best(scores: number, rows: number, [columns, from, to]: readonly [number, number, number]): Uint8Array {
    kernel.greatest(scores * 4, rows, columns, from, to, chosen.byteOffset)
    return chosen.slice(0, rows)
  }

  return {
    header,
    read: (words) => {
      const T = words.length
      encode(words)
      scoreArcs(T)
      const heads = decodeHeads(floats.subarray(scores, scores + T * (T + 1)), T)
      scoreLabels(heads, T)
      const tags = best(tagOut, T, [TAGS, 0, header.tags.length])
      const labels = best(out, T, [LABELS, 1, header.labels.length])
      for (let word = 0; word < T; word++) if (heads[word] === T) labels[word] = 0
      return {tags, heads, labels}
    },
  }
}

// Small ones, and the one that new forms go through once, work on floats.
const inFloats: ReadonlySet<keyof NetPlaces> = new Set<keyof NetPlaces>(['firstIn', 'arcPair', 'labelOut'])
