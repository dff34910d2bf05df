import {begin, doAttach, doShift, headBy, isFinal, left, type Move, makeState, right, shift} from '../../src/parse/trees/state.ts'
import {labelFeatureCount, labelFeatures, moveFeatureCount, moveFeatures} from '../../src/parse/trees/tree-features.ts'
import type {TreeHeader, TreeModel} from '../../src/parse/trees/tree-model.ts'
import type {TreeWords} from '../../src/parse/trees/tree-words.ts'
import {seeded, shuffle} from '../random.ts'
import {costOf} from './oracle.ts'

/** A sentence to learn from: what the parser sees and the gold tree; heads of `words.size` are the root. */
export type TreeExample = {readonly words: TreeWords; readonly heads: Int32Array; readonly labels: Int32Array}

const moves: readonly Move[] = [shift, left, right]

/** An averaged perceptron for moves, with a dynamic oracle and exploration, and one for the relations of gold arcs. */
export function trainParser(examples: TreeExample[], header: TreeHeader, {epochs, say}: {epochs: number; say: (text: string) => void}): TreeModel {
  const width = Math.ceil(header.labels.length / 4) * 4
  const trainer = makeTrainer(header, width)
  const random = seeded(11)
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.wrong = 0
    for (const example of shuffle(examples, random)) trainer.learn(example, epoch > 0 ? random : undefined)
    say(`trees epoch ${epoch + 1}: ${trainer.wrong} wrong moves`)
  }
  return trainer.finish()
}

// Of the moves that the model would make wrongly, this share is made, from the second round on.
const explore = 0.9

function makeTrainer(header: TreeHeader, width: number) {
  const moveShift = 32 - header.moveBits
  const labelShift = 32 - header.labelBits
  const moveTable = new Float32Array(4 << header.moveBits)
  const moveSums = new Float32Array(4 << header.moveBits)
  const labelTable = new Float32Array(width << header.labelBits)
  const labelSums = new Float32Array(width << header.labelBits)
  const features = new Int32Array(Math.max(moveFeatureCount, labelFeatureCount))
  const scores = new Float64Array(width)
  const state = makeState(1024)
  let steps = 1

  function update(table: Float32Array, sums: Float32Array, count: number, columns: number, column: number, by: number): void {
    for (let at = 0; at < count; at++) {
      const place = features[at]! * columns + column
      table[place]! += by
      sums[place]! += by * steps
    }
  }

  function scoreMoves(words: TreeWords): number {
    const count = moveFeatures(state, words, features, moveShift)
    scores.fill(0, 0, 3)
    for (let at = 0; at < count; at++) for (const move of moves) scores[move]! += moveTable[features[at]! * 4 + move]!
    return count
  }

  function learnLabel(words: TreeWords, move: Move, gold: TreeExample): number {
    const dependent = state.stack[state.depth - 1]!
    const head = headBy(state, move)
    if (head === words.size) return 0
    const count = labelFeatures(state, words, dependent, head, features, labelShift)
    scores.fill(0)
    for (let at = 0; at < count; at++) for (let label = 1, row = features[at]! * width; label < width; label++) scores[label]! += labelTable[row + label]!
    let best = 1
    for (let label = 2; label < header.labels.length; label++) if (scores[label]! > scores[best]!) best = label
    const right = gold.labels[dependent]!
    if (gold.heads[dependent] === head && best !== right) {
      update(labelTable, labelSums, count, width, right, 1)
      update(labelTable, labelSums, count, width, best, -1)
    }
    return best
  }

  const trainer = {
    wrong: 0,
    learn(example: TreeExample, random: (() => number) | undefined): void {
      const {words, heads} = example
      begin(state, words.size)
      while (!isFinal(state)) {
        steps++
        const costs = moves.map((move) => costOf(state, move, heads))
        const least = Math.min(...costs)
        const count = scoreMoves(words)
        const pick = (allowed: (move: Move) => boolean) => moves.filter(allowed).reduce((best, move) => (scores[move]! > scores[best]! ? move : best))
        const guess = pick((move) => costs[move] !== Infinity)
        const right = pick((move) => costs[move] === least)
        if (costs[guess]! > least) {
          trainer.wrong++
          update(moveTable, moveSums, count, 4, right, 1)
          update(moveTable, moveSums, count, 4, guess, -1)
        }
        const follow = random !== undefined && random() < explore ? guess : right
        if (follow === shift) doShift(state)
        else doAttach(state, follow, learnLabel(words, follow, example))
      }
    },
    finish(): TreeModel {
      for (let at = 0; at < moveTable.length; at++) moveTable[at]! -= moveSums[at]! / steps
      for (let at = 0; at < labelTable.length; at++) labelTable[at]! -= labelSums[at]! / steps
      return {header, moves: moveTable, names: labelTable, width}
    },
  }
  return trainer
}
