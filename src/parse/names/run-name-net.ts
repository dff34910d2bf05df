import {lineIndex} from '../../text/line-index.ts'
import {type Kernel, makeKernel} from '../net/kernel.ts'
import {type Packed, packBlocks} from '../net/pack-blocks.ts'
import {contextRows} from './context-rows.ts'
import {labelCount} from './labels.ts'
import {nameMatrices} from './name-net-file.ts'
import {labelColumns, layOutNames, type NameNetSizes} from './net-shape.ts'
import type {SeenDocument, SeenSentence} from './see-document.ts'

/** The net of names at work. */
export type RunningNameNet = {
  /** Scores of the labels of each word of a piece of at most `longestPiece` words, from `scorePlace` on in `values`, a row of `labelColumns` a word; they hold until the next call. */
  readonly score: (document: SeenDocument, piece: Piece) => void
  readonly values: Float32Array
  readonly scorePlace: number
  readonly follows: Float32Array
}

/** Words `from` to `to` of a sentence, and for each word of the sentence as many rows of context as `perWord` says; 0 is none. */
export type Piece = {readonly sentence: SeenSentence; readonly from: number; readonly to: number; readonly context: readonly ArrayLike<number>[]}

/** Longer sentences are read in pieces. */
export const longestPiece = 256

// Forms whose share of the gates is kept: 512 numbers each for 64 units, of which only what is used is taken from the machine.
const memory = 12_000

export type NameNetSections = {
  /** Names of rows, one a line. */
  readonly rows: Uint8Array
  readonly table: Int8Array
  readonly rowScales: Float32Array
  readonly matrices: Int8Array
  readonly scales: Float32Array
  readonly loose: Float32Array
}

/** Unpacks the weights into a kernel of their own; `rowsOf` names the rows of a form. */
export function runNameNet({words: D, units: H}: NameNetSizes, sections: NameNetSections, rowsOf: (form: string) => readonly string[]): RunningNameNet {
  const {places: p, lengths, length} = layOutNames({words: D, units: H})
  const gates = 8 * H
  const kernel: Kernel = makeKernel(4 * (length * 2 + (memory + contextRows.count) * (gates + D) + longestPiece * (1 + gates + H + labelColumns) + 8192))
  const floats = new Float32Array(kernel.memory.buffer)
  let used = 16
  const take = (count: number) => {
    const place = used
    used += Math.ceil(count / 4) * 4
    return place
  }
  const P = take(length)
  floats.set(sections.loose, P)
  const {forth, back, out} = unpack()
  const known = take(memory * gates)
  const contexts = take(contextRows.count * gates)
  const x = take(D)
  // Where the gates of each word begin: those of its form, or its own where something stands with it by its place.
  const places = new Int32Array(kernel.memory.buffer, take(longestPiece) * 4, longestPiece)
  const own = take(longestPiece * gates)
  const h = take(longestPiece * H)
  const step = take(5 * H)
  const scores = take(longestPiece * labelColumns)
  const rowAt = lineIndex(sections.rows)
  let slots = new Int32Array(0)
  let forms: SeenDocument['forms'] | undefined
  let free = 0
  readContexts()

  function unpack(): {forth: Packed; back: Packed; out: Packed} {
    const found: Record<string, Packed> = {}
    let scaleAt = 0
    for (const {part, columns} of nameMatrices({words: D, units: H})) {
      const bytes = sections.matrices.subarray(p[part], p[part] + lengths[part])
      const scales = sections.scales.subarray(scaleAt, scaleAt + columns)
      scaleAt += columns
      // What new forms go through once works on floats.
      if (part === 'into') for (let at = 0; at < bytes.length; at++) floats[P + p.into + at] = bytes[at]! * scales[at % columns]!
      else found[part] = packBlocks(kernel.memory.buffer, take, {bytes, scales})
    }
    return found as {forth: Packed; back: Packed; out: Packed}
  }

  function readContexts(): void {
    const first = sections.rowScales.length - contextRows.count
    for (let row = 0; row < contextRows.count; row++) {
      floats.fill(0, x, x + D)
      addRow(first + row)
      toGates(contexts + row * gates)
    }
  }

  /** Place of the share of a form in the gates of both directions. */
  function slotOf(id: number, text: string): number {
    const slot = known + free++ * gates
    slots[id] = slot
    floats.fill(0, x, x + D)
    for (const name of rowsOf(text)) addRow(rowAt(name))
    toGates(slot)
    kernel.plus(slot * 4, (P + p.bias) * 4, gates)
    return slot
  }

  function addRow(row: number): void {
    if (row < 0) return
    const scale = sections.rowScales[row]!
    for (let at = 0; at < D; at++) floats[x + at]! += sections.table[row * D + at]! * scale
  }

  function toGates(into: number): void {
    for (const side of [0, 1]) kernel.nn(x * 4, (P + p.into + side * D * 4 * H) * 4, (into + side * 4 * H) * 4, 1, D, 4 * H, 0)
  }

  function know(document: SeenDocument): void {
    if (document.forms === forms) return
    forms = document.forms
    slots = new Int32Array(forms.traits.length).fill(-1)
    free = 0
  }

  /** Place of the gates of word `t` of a piece. */
  function gatesOf({forms}: SeenDocument, id: number, t: number, context: Piece['context'], from: number): number {
    const found = slots[id]!
    const slot = found < 0 ? slotOf(id, forms.texts[id]!) : found
    let place = slot
    for (const rows of context) {
      const row = rows[from + t]!
      if (row === 0) continue
      if (place === slot) {
        place = own + t * gates
        floats.copyWithin(place, slot, slot + gates)
      }
      kernel.plus(place * 4, (contexts + row * gates) * 4, gates)
    }
    return place
  }

  return {
    values: floats,
    scorePlace: scores,
    follows: floats.subarray(P + p.follows, P + p.follows + (labelCount + 1) * labelCount),
    score: (document, {sentence, from, to, context}) => {
      know(document)
      const T = to - from
      // Before the piece, not in it: its words look at what is kept.
      if (free + T > memory) {
        slots.fill(-1)
        free = 0
      }
      for (let t = 0; t < T; t++) places[t] = gatesOf(document, sentence.ids[from + t]!, t, context, from) * 4
      kernel.lstmQ(places.byteOffset, 0, forth.weights, forth.scales, h * 4, H * 4, step * 4, T, H, 0)
      kernel.lstmQ(places.byteOffset, 16 * H, back.weights, back.scales, h * 4 + H * 2, H * 4, step * 4, T, H, 1)
      kernel.nnQ(h * 4, out.weights, out.scales, scores * 4, T, 2 * H, labelColumns, (P + p.outBias) * 4)
    },
  }
}
