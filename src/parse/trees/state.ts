/** Where an arc-hybrid parse stands: a stack, the rest of the words (`next` first; word `size` is the root), and the arcs so far. */
export type State = {
  size: number
  stack: Int32Array
  depth: number
  next: number
  heads: Int32Array
  /** Number of the relation; meaningful where `heads` is set. */
  labels: Int32Array
  // The outermost and the second outermost dependent on each side, -1 for none; and how many there are.
  left1: Int32Array
  left2: Int32Array
  right1: Int32Array
  right2: Int32Array
  lefts: Int32Array
  rights: Int32Array
  /** Bit `n` is set where a dependent with relation `n` (under 32) hangs. */
  below: Int32Array
}

export const shift = 0
export const left = 1
export const right = 2
export type Move = 0 | 1 | 2

/** A state for sentences of up to `capacity` words. */
export function makeState(capacity: number): State {
  const row = () => new Int32Array(capacity + 1)
  const names = {stack: row(), heads: row(), labels: row(), left1: row(), left2: row(), right1: row(), right2: row(), lefts: row(), rights: row(), below: row()}
  return {size: 0, depth: 0, next: 0, ...names}
}

/** Makes `state` the beginning of a sentence of `size` words. */
export function begin(state: State, size: number): void {
  state.size = size
  state.depth = 0
  state.next = 0
  for (const row of [state.heads, state.left1, state.left2, state.right1, state.right2]) row.fill(-1, 0, size + 1)
  for (const row of [state.labels, state.lefts, state.rights, state.below]) row.fill(0, 0, size + 1)
}

export function isFinal(state: State): boolean {
  return state.depth === 0 && state.next === state.size
}

/** Exactly one word hangs on the root: before the root, only the last of the stack goes left. */
export function mayMove(state: State, move: Move): boolean {
  if (move === shift) return state.next < state.size
  if (move === right) return state.depth >= 2
  return state.depth >= 1 && (state.next < state.size || state.depth === 1)
}

/** The head that the top of the stack gets by `move` (left or right). */
export function headBy(state: State, move: Move): number {
  return move === left ? state.next : state.stack[state.depth - 2]!
}

/** Puts the next word on the stack. */
export function doShift(state: State): void {
  state.stack[state.depth++] = state.next++
}

/** Takes the top of the stack away, as a dependent of `headBy(state, move)`. */
export function doAttach(state: State, move: Move, label: number): void {
  const head = headBy(state, move)
  const dependent = state.stack[--state.depth]!
  state.heads[dependent] = head
  state.labels[dependent] = label
  state.below[head]! |= 1 << (label & 31)
  if (move === left) {
    // Dependents on the left come from the nearest to the farthest, except that those on the stack come last: keep the outermost.
    if (state.left1[head]! < 0 || dependent < state.left1[head]!) {
      state.left2[head] = state.left1[head]!
      state.left1[head] = dependent
    } else state.left2[head] = dependent
    state.lefts[head]!++
  } else {
    state.right2[head] = state.right1[head]!
    state.right1[head] = dependent
    state.rights[head]!++
  }
}
