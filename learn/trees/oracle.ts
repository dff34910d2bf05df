import {left, type Move, mayMove, type State, shift} from '../../src/parse/trees/state.ts'

/** How many arcs of the gold tree `move` puts out of reach (Goldberg and Nivre 2013, for arc-hybrid); Infinity where it is not allowed. */
export function costOf(state: State, move: Move, gold: Int32Array): number {
  if (!mayMove(state, move)) return Infinity
  return move === shift ? shiftCost(state, gold) : move === left ? leftCost(state, gold) : rightCost(state, gold)
}

function shiftCost({stack, depth, next}: State, gold: Int32Array): number {
  let cost = 0
  for (let at = 0; at < depth; at++) {
    const word = stack[at]!
    if (gold[word] === next) cost++
    if (at < depth - 1 && gold[next] === word) cost++
  }
  return cost
}

function leftCost(state: State, gold: Int32Array): number {
  const {stack, depth, next} = state
  const top = stack[depth - 1]!
  const head = gold[top]!
  const lost = head > next || (depth > 1 && head === stack[depth - 2]!)
  return (lost ? 1 : 0) + waiting(state, gold, top)
}

function rightCost(state: State, gold: Int32Array): number {
  const top = state.stack[state.depth - 1]!
  return (gold[top]! >= state.next ? 1 : 0) + waiting(state, gold, top)
}

/** Dependents of `top` that are still to come. */
function waiting({next, size}: State, gold: Int32Array, top: number): number {
  let count = 0
  for (let word = next; word < size; word++) if (gold[word] === top) count++
  return count
}
