import type {Bearer} from '../bearer.ts'
import {conflict, type Groups, type Link} from '../groups.ts'

/** One way to find who is one: joins in `groups` what it finds among `bearers`, and leaves the rest. */
export type Step = (bearers: readonly Bearer[], groups: Groups) => void

/** Joins the one group that the links lead to; of several, the one in the same report; else says that it is unsure. All links have the same `left`. */
export function joinOnly(bearers: readonly Bearer[], groups: Groups, links: readonly Link[]): boolean {
  const open = links.filter(({left, right}) => conflict(groups.of(left), groups.of(right)) === undefined)
  const targets = new Set(open.map(({right}) => groups.of(right)))
  const [first] = open
  if (!first || targets.has(groups.of(first.left))) return false
  const near = open.filter(({left, right}) => bearers[left]!.report === bearers[right]!.report)
  const nearest = new Set(near.map(({right}) => groups.of(right)))
  if (targets.size === 1) return groups.join(near[0] ?? first)
  if (nearest.size === 1) return groups.join(near[0]!)
  for (const target of [...targets].slice(0, 5))
    groups.doubt({
      ...open.find(({right}) => groups.of(right) === target)!,
      because: `${first.because}, and so may ${targets.size - 1} more`,
      score: 1 / targets.size,
    })
  return false
}

/** Indices of bearers of which `wanted` is true. */
export function indicesOf(bearers: readonly Bearer[], wanted: (bearer: Bearer) => boolean): number[] {
  return [...bearers.keys()].filter((index) => wanted(bearers[index]!))
}
