import {paired} from '../../text/hash.ts'
import {Features} from './features.ts'
import {type CueScene, wordFeatures} from './word-features.ts'

/** O: neither; a first and each further word of the source; a first and each further word of the content. */
export const labels = ['O', 'source', 'in source', 'content', 'in content'] as const
export const labelCount = 5
const forbidden = -1e9

/** Weights by feature and label: row `feature mod rows`, `labelCount` to a row. */
export type LabelTable = {readonly rows: number; readonly scale: number; readonly values: Int16Array | Float32Array}

/** Rows of the table of `feature`. */
export function rowOf(feature: number, rows: number): number {
  return (feature >>> 0) % rows
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

/** Fills in the scores of a scene. Steps: `token × 25 + previous × 5 + label`. */
export function latticeOf(scene: CueScene, words: LabelTable, steps: LabelTable): Lattice {
  const {size} = scene.view
  const lattice = {size, words: new Float32Array(size * labelCount), steps: new Float32Array(size * 25)}
  for (let token = 0; token < size; token++) {
    wordFeatures(scene, token, features)
    addScores({table: words, width: labelCount}, {into: lattice.words, at: token * labelCount})
    stepFeatures(scene, token, features)
    addScores({table: steps, width: 25}, {into: lattice.steps, at: token * 25})
  }
  return lattice
}

type Place = {readonly into: Float32Array; readonly at: number}

// Hot: label by label over all features of one word.
function addScores({table, width}: {table: LabelTable; width: number}, {into, at}: Place): void {
  const {rows, values, scale} = table
  for (let index = 0; index < features.size; index++) {
    const row = rowOf(features.values[index]!, rows) * width
    for (let label = 0; label < width; label++) into[at + label]! += values[row + label]! * scale
  }
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
