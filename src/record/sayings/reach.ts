import {hashText, paired} from '../../text/hash.ts'
import type {View} from './view.ts'

/** How the tree leads from one word to every other of its sentence. */
export type Reach = {
  /** Hash of the arcs on the way, up and down, the first four of them. */
  readonly paths: Int32Array
  /** Hash of the first two arcs. */
  readonly short: Int32Array
  /** The neighbour of the start by which the way leaves it; the start for itself. */
  readonly branches: Int32Array
  readonly steps: Int32Array
  /** How many of the steps go up. */
  readonly climbs: Int32Array
}

const up = hashText('↑')
const down = hashText('↓')

/** Breadth first from `start` over the arcs in both directions: each word is met once. */
export function reachFrom(view: View, start: number): Reach {
  const {size, heads, kids, relations} = view
  const paths = new Int32Array(size)
  const short = new Int32Array(size)
  const branches = new Int32Array(size).fill(-1)
  const steps = new Int32Array(size).fill(99)
  const climbs = new Int32Array(size)
  branches[start] = start
  steps[start] = 0
  const queue = [start]
  const visit = (next: number, from: number, arc: number, climb: number) => {
    if (branches[next] !== -1) return
    branches[next] = from === start ? next : branches[from]!
    steps[next] = steps[from]! + 1
    climbs[next] = climbs[from]! + climb
    paths[next] = steps[from]! < 4 ? paired(paths[from]!, arc) : paths[from]!
    short[next] = steps[from]! < 2 ? paired(short[from]!, arc) : short[from]!
    queue.push(next)
  }
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at]!
    if (heads[from]! >= 0) visit(heads[from]!, from, paired(up, relations[from]!), 1)
    for (const kid of kids[from]!) visit(kid, from, paired(down, relations[kid]!), 0)
  }
  return {paths, short, branches, steps, climbs}
}
