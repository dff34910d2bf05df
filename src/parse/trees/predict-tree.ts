import {begin, doAttach, doShift, headBy, isFinal, left, type Move, makeState, mayMove, right, type State, shift} from './state.ts'
import {labelFeatureCount, labelFeatures, moveFeatureCount, moveFeatures} from './tree-features.ts'
import type {TreeModel} from './tree-model.ts'
import type {TreeWords} from './tree-words.ts'

const features = new Int32Array(Math.max(moveFeatureCount, labelFeatureCount))
const scores = new Float64Array(128)
let state = makeState(256)

/** The tree of a sentence: `heads` (the root is word `size`) and `labels` of the state that is given back, good until the next call. */
export function predictTree(model: TreeModel, words: TreeWords): State {
  if (words.size >= state.heads.length) state = makeState(words.size * 2)
  begin(state, words.size)
  while (!isFinal(state)) {
    const move = bestMove(model, state, words)
    if (move === shift) doShift(state)
    else doAttach(state, move, bestLabel(model, state, words, move))
  }
  return state
}

function bestMove(model: TreeModel, from: State, words: TreeWords): Move {
  if (from.depth === 0) return shift
  const {moves, header} = model
  const count = moveFeatures(from, words, features, 32 - header.moveBits)
  let forShift = 0
  let forLeft = 0
  let forRight = 0
  for (let at = 0; at < count; at++) {
    const place = features[at]! * 4
    forShift += moves[place]!
    forLeft += moves[place + 1]!
    forRight += moves[place + 2]!
  }
  let best: Move = shift
  let top = mayMove(from, shift) ? forShift : -Infinity
  if (forLeft > top && mayMove(from, left)) {
    best = left
    top = forLeft
  }
  return forRight > top && mayMove(from, right) ? right : best
}

function bestLabel(model: TreeModel, from: State, words: TreeWords, move: Move): number {
  const head = headBy(from, move)
  if (head === words.size) return 0
  const {names, width, header} = model
  const count = labelFeatures(from, words, from.stack[from.depth - 1]!, head, features, 32 - header.labelBits)
  scores.fill(0, 0, width)
  for (let at = 0; at < count; at++) {
    const row = features[at]! * width
    for (let label = 0; label < width; label++) scores[label]! += names[row + label]!
  }
  let best = 1
  for (let label = 2; label < header.labels.length; label++) if (scores[label]! > scores[best]!) best = label
  return best
}
