import {rarityOf} from '../words/rarity.ts'

export {likeness} from '../stories/story-vector.ts'

const rarities = new Map<string, number>()

/** `rarityOf`, kept: it is asked for every pair. */
export function rarity(stem: string): number {
  const known = rarities.get(stem) ?? rarityOf(stem)
  if (rarities.size > 50_000) rarities.clear()
  rarities.set(stem, known)
  return known
}

/** Stems weighted by how rare they are in the news, length one. */
export function weighStems(stems: Iterable<string>): Map<string, number> {
  return normalised(countsOf(stems), (stem, count) => (1 + Math.log(count)) * Math.max(0, rarity(stem) - 1))
}

/** Lists of stems weighted by how few of the lists have them: what all share tells nothing. `worth` weighs further. Each of length one. */
export function weighLocally(lists: readonly Iterable<string>[], worth: (stem: string) => number = () => 1): Map<string, number>[] {
  const bags = lists.map(countsOf)
  const having = new Map<string, number>()
  for (const bag of bags) for (const stem of bag.keys()) having.set(stem, (having.get(stem) ?? 0) + 1)
  return bags.map((bag) => normalised(bag, (stem, count) => (count / (count + 1)) * Math.log((bags.length + 1) / having.get(stem)!) * worth(stem)))
}

function countsOf(stems: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

function normalised(counts: Map<string, number>, weigh: (stem: string, count: number) => number): Map<string, number> {
  let squares = 0
  for (const [stem, count] of counts) {
    const weight = weigh(stem, count)
    counts.set(stem, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [stem, weight] of counts) counts.set(stem, weight / length)
  return counts
}
