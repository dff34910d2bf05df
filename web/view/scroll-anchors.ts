import type {Point} from '../../src/model/account.ts'
import {type AccountView, statementsOf} from './account-view.ts'

/** Where two reports speak of the same: offsets into the one text and the other, both rising. */
export type Anchor = readonly [number, number]

/** The places at which two reports meet, point by point; of places that cross, as many are kept as rise in both. */
export function scrollAnchors(view: AccountView, left: string, right: string): Anchor[] {
  const pairs = view.account.points.flatMap((point): Anchor[] => {
    const [one, other] = [firstPlace(view, point, left), firstPlace(view, point, right)]
    return one === undefined || other === undefined ? [] : [[one, other]]
  })
  return rising(pairs.sort(([one, alike], [two, alikeToo]) => one - two || alike - alikeToo))
}

function firstPlace(view: AccountView, {readings}: Point, report: string): number | undefined {
  const starts = statementsOf(
    view,
    readings.flatMap(({statements}) => statements),
    report,
  ).map(({evidence}) => evidence[0].start)
  return starts.length > 0 ? Math.min(...starts) : undefined
}

// The longest run of pairs that rise on both sides: reports tell in their own order, and a reader must not jump back.
function rising(pairs: readonly Anchor[]): Anchor[] {
  const best: {length: number; before: number}[] = []
  for (const [index, pair] of pairs.entries()) {
    let [length, before] = [1, -1]
    for (let earlier = 0; earlier < index; earlier++) {
      const known = pairs[earlier]!
      if (known[0] < pair[0] && known[1] < pair[1] && best[earlier]!.length >= length) [length, before] = [best[earlier]!.length + 1, earlier]
    }
    best.push({length, before})
  }
  const kept: Anchor[] = []
  let at = best.reduce((longest, {length}, index) => (length > (best[longest]?.length ?? 0) ? index : longest), -1)
  for (; at >= 0; at = best[at]!.before) kept.unshift(pairs[at]!)
  return kept
}

/** The place in the other text that lies as far between two anchors as `offset` does in the one. */
export function acrossAnchors(anchors: readonly Anchor[], offset: number, lengths: Anchor): number {
  const ends: readonly Anchor[] = [[0, 0], ...anchors, lengths]
  const after = Math.max(1, ends.findIndex(([one]) => one > offset) < 0 ? ends.length - 1 : ends.findIndex(([one]) => one > offset))
  const [from, to] = [ends[after - 1]!, ends[after]!]
  const share = to[0] > from[0] ? Math.min(1, (offset - from[0]) / (to[0] - from[0])) : 0
  return from[1] + share * (to[1] - from[1])
}
