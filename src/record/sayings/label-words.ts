import {paired} from '../../text/hash.ts'
import {Features} from './features.ts'
import {type CueScene, wordFeatures} from './word-features.ts'

/** O: neither; a first and each further word of the source; a first and each further word of the content. */
export const labels = ['O', 'source', 'in source', 'content', 'in content'] as const
export const labelCount = 5
const forbidden = -1e9

/** Weights by feature and label: row `feature mod rows`, `labelCount` to a row. */
export type LabelTable = {readonly rows: number; readonly scale: number; readonly values: Int16Array | Float32Array}

/** The row of a feature; the number of rows is a power of two. */
export function rowOf(feature: number, rows: number): number {
  return feature & (rows - 1)
}

/** Which label may follow which: “in source” only a source, and so on. */
export function mayFollow(previous: number, label: number): boolean {
  return label === 2 ? previous === 1 || previous === 2 : label === 4 ? previous === 3 || previous === 4 : true
}

/** The feature of two labels in a row, by what stands between them. */
export function stepFeatures(scene: CueScene, token: number, out: Features): void {
  const {view, cue, kind} = scene
  const side = token < cue ? 1 : 2
  out.clear()
  out.add(50, side)
  out.add(51, view.words[token]!)
  out.add(52, token > 0 ? view.words[token - 1]! : 0)
  out.add(53, paired(kind, side))
  out.add(54, paired(view.tags[token]!, token > 0 ? view.tags[token - 1]! : 0))
  out.add(55, Number(token - 1 === cue))
  out.add(56, paired(view.quoted[token]!, token > 0 ? view.quoted[token - 1]! : 0))
  out.add(57, Number(token > 0 && scene.reach.branches[token] === scene.reach.branches[token - 1]))
}

/** Scores of the labels of each token and of the steps into it, for Viterbi. */
export type Lattice = {readonly size: number; readonly words: Float32Array; readonly steps: Float32Array}

const features = new Features()
const sums = new Float64Array(25)

/** Fills in the scores of a scene. Steps: `token × 25 + previous × 5 + label`. */
export function latticeOf(scene: CueScene, words: LabelTable, steps: LabelTable): Lattice {
  const {size} = scene.view
  const lattice = {size, words: new Float32Array(size * labelCount), steps: new Float32Array(size * 25)}
  for (let token = 0; token < size; token++) {
    wordFeatures(scene, token, features)
    addLabels(words, lattice.words, token * labelCount)
    stepFeatures(scene, token, features)
    addSteps(steps, lattice.steps, token * 25)
  }
  return lattice
}

// Hot: five sums kept in registers, scaled once. With loops over labels, multiplied one by one, sayings came to 3,900 sentences/s instead of 5,700 (PolNeAR dev, two busy cores).
function addLabels({rows, values, scale}: LabelTable, into: Float32Array, at: number): void {
  let [o, s, t, c, d] = [0, 0, 0, 0, 0]
  const {size, values: found} = features
  for (let index = 0; index < size; index++) {
    const row = rowOf(found[index]!, rows) * labelCount
    o += values[row]!
    s += values[row + 1]!
    t += values[row + 2]!
    c += values[row + 3]!
    d += values[row + 4]!
  }
  into[at] = o * scale
  into[at + 1] = s * scale
  into[at + 2] = t * scale
  into[at + 3] = c * scale
  into[at + 4] = d * scale
}

function addSteps({rows, values, scale}: LabelTable, into: Float32Array, at: number): void {
  sums.fill(0)
  const {size, values: found} = features
  for (let index = 0; index < size; index++) {
    const row = rowOf(found[index]!, rows) * 25
    for (let step = 0; step < 25; step++) sums[step]! += values[row + step]!
  }
  for (let step = 0; step < 25; step++) into[at + step] = sums[step]! * scale
}

/** The best labels of a scene; the cue itself is neither. */
export function bestLabels(lattice: Lattice, cue: number): Uint8Array {
  const {size, words, steps} = lattice
  const scores = new Float32Array(size * labelCount).fill(forbidden)
  const back = new Uint8Array(size * labelCount)
  for (let token = 0; token < size; token++)
    for (let label = 0; label < labelCount; label++) {
      if (token === cue && label !== 0) continue
      for (let previous = 0; previous < labelCount; previous++) {
        if (!mayFollow(token === 0 ? 0 : previous, label) || (token === 0 && previous !== 0)) continue
        const score =
          (token === 0 ? 0 : scores[(token - 1) * labelCount + previous]!) +
          steps[token * 25 + previous * labelCount + label]! +
          words[token * labelCount + label]!
        if (score <= scores[token * labelCount + label]!) continue
        scores[token * labelCount + label] = score
        back[token * labelCount + label] = previous
      }
    }
  const best = new Uint8Array(size)
  let label = 0
  for (let other = 1; other < labelCount; other++) if (scores[(size - 1) * labelCount + other]! > scores[(size - 1) * labelCount + label]!) label = other
  for (let token = size - 1; token >= 0; token--) {
    best[token] = label
    label = back[token * labelCount + label]!
  }
  return best
}
