import {labelCount, mayFollow} from './labels.ts'

const whereFrom = Array.from({length: labelCount}, (_, next) => Uint8Array.from(all((previous) => mayFollow(previous, next))))
const mayBegin = all((label) => mayFollow(-1, label))
const mayEnd = new Set(all((label) => mayFollow(label, -1)))

function all(is: (label: number) => boolean): number[] {
  return Array.from({length: labelCount}, (_, label) => label).filter(is)
}

let best = new Float32Array(256 * labelCount)
let back = new Uint8Array(256 * labelCount)

/** The best sequence of labels (Viterbi): `node` has a row of scores a word, `follows` a row a label and one for the start. */
export function decode(node: Float32Array, follows: Float32Array, length: number): Uint8Array {
  const L = labelCount
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  if (best.length < length * L) {
    best = new Float32Array(length * L)
    back = new Uint8Array(length * L)
  }
  best.fill(Number.NEGATIVE_INFINITY, 0, L)
  for (const label of mayBegin) best[label] = follows[L * L + label]! + node[label]!
  for (let at = 1; at < length; at++) {
    const row = at * L
    const previous = row - L
    for (let label = 0; label < L; label++) {
      let most = Number.NEGATIVE_INFINITY
      let from = 0
      for (const before of whereFrom[label]!) {
        const score = best[previous + before]! + follows[before * L + label]!
        if (score > most) {
          most = score
          from = before
        }
      }
      best[row + label] = most + node[row + label]!
      back[row + label] = from
    }
  }
  const last = (length - 1) * L
  let label = 0
  for (const end of mayEnd) if (best[last + end]! > best[last + label]!) label = end
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * L + label]!
  }
  return labels
}
