import {labelCount, mayFollow, outside} from './labels.ts'

const L = labelCount
// Labels after which a name is open, and those that go on with one; all others begin or stay outside.
const isOpen = (label: number): boolean => !mayFollow(label, -1)
const goesOn = (label: number): boolean => !mayFollow(-1, label)
const all = Array.from({length: L}, (_, label) => label)
const closed = Uint8Array.from(all.filter((label) => !isOpen(label)))
const fresh = Uint8Array.from(all.filter((label) => !goesOn(label)))
const onward = all.filter(goesOn).map((label) => [label, ...all.filter((before) => mayFollow(before, label))] as const)

/** Rows of scores in `values`: that of word 0 begins at `place`, the next `stride` on. `follows` has a row a label and one for the start. */
export type Scores = {readonly values: Float32Array; readonly place: number; readonly stride: number; readonly follows: Float32Array}

let best = new Float32Array(256 * L)
let back = new Uint8Array(256 * L)

// A word that may not be named is outside, and what stands before it and after it can be judged apart.
/** The best sequence of labels (Viterbi) where only the words marked in `named` may stand in names. */
export function decode(scores: Scores, named: Uint8Array): Uint8Array {
  const labels = new Uint8Array(named.length)
  for (let from = 0; from < named.length; from++) {
    if (named[from] === 0) continue
    let to = from + 1
    while (to < named.length && named[to] === 1) to++
    decodeStretch(scores, {from, to, length: named.length}, labels)
    from = to
  }
  return labels
}

function decodeStretch({values, place, stride, follows}: Scores, {from, to, length}: {from: number; to: number; length: number}, labels: Uint8Array): void {
  const words = to - from
  if (best.length < words * L) {
    best = new Float32Array(words * L)
    back = new Uint8Array(words * L)
  }
  const before = (from === 0 ? L : outside) * L
  best.fill(Number.NEGATIVE_INFINITY, 0, L)
  for (const label of fresh) best[label] = follows[before + label]! + values[place + from * stride + label]!
  for (let at = 1; at < words; at++) step(at * L, values, place + (from + at) * stride, follows)
  const last = (words - 1) * L
  const after = (label: number): number => best[last + label]! + (to < length ? follows[label * L + outside]! : 0)
  let label = outside
  for (const end of closed) if (after(end) > after(label)) label = end
  for (let at = words - 1; at >= 0; at--) {
    labels[from + at] = label
    label = back[at * L + label]!
  }
}

function step(row: number, values: Float32Array, place: number, follows: Float32Array): void {
  const previous = row - L
  for (let next = 0; next < fresh.length; next++) {
    const label = fresh[next]!
    let most = Number.NEGATIVE_INFINITY
    let from = 0
    for (let index = 0; index < closed.length; index++) {
      const before = closed[index]!
      const score = best[previous + before]! + follows[before * L + label]!
      if (score > most) {
        most = score
        from = before
      }
    }
    best[row + label] = most + values[place + label]!
    back[row + label] = from
  }
  for (const [label, begin, inside] of onward) {
    const one = best[previous + begin!]! + follows[begin! * L + label]!
    const other = best[previous + inside!]! + follows[inside! * L + label]!
    best[row + label] = Math.max(one, other) + values[place + label]!
    back[row + label] = one >= other ? begin! : inside!
  }
}
