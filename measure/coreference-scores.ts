import {bestAssignment} from './best-assignment.ts'

/** Mentions by cluster; a mention is any key that the gold and the system write alike, and stands in one cluster only. */
export type Clusters = readonly (readonly string[])[]

/** Parts of a score, so that documents can be added up before dividing: recall is `recalled / wanted`, precision `right / given`. */
export type Counts = {readonly recalled: number; readonly wanted: number; readonly right: number; readonly given: number}

export type Score = {readonly recall: number; readonly precision: number; readonly f1: number}

export const scorers = {muc, b3, ceafe} as const

export type Scorer = keyof typeof scorers

/** Recall, precision and F1 of counts that may stem from many documents: `[{recalled: 3, wanted: 4, right: 3, given: 3}]` → .75, 1, .857. */
export function scoreOf(counts: readonly Counts[]): Score {
  const sum = (part: keyof Counts) => counts.reduce((total, one) => total + one[part], 0)
  const recall = sum('recalled') / (sum('wanted') || 1)
  const precision = sum('right') / (sum('given') || 1)
  return {recall, precision, f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)}
}

/** The mean of the F1 of MUC, B³ and CEAFe over pairs of gold and system clusters, one pair a document; and each of the three. */
export function conllScores(documents: readonly (readonly [gold: Clusters, system: Clusters])[]): Record<Scorer, Score> & {mean: number} {
  const [mucScore, b3Score, ceafeScore] = [muc, b3, ceafe].map((scorer) => scoreOf(documents.map(([gold, system]) => scorer(gold, system))))
  return {muc: mucScore!, b3: b3Score!, ceafe: ceafeScore!, mean: (mucScore!.f1 + b3Score!.f1 + ceafeScore!.f1) / 3}
}

/** Links that survive (Vilain and others 1995): gold {a b c} against {a b} {c} keeps one of two. */
export function muc(gold: Clusters, system: Clusters): Counts {
  const [recalled, wanted] = keptLinks(gold, system)
  const [right, given] = keptLinks(system, gold)
  return {recalled, wanted, right, given}
}

/** The share of its own cluster that every mention finds again (Bagga and Baldwin 1998); one that the other side lacks finds nothing. */
export function b3(gold: Clusters, system: Clusters): Counts {
  const [recalled, wanted] = foundShares(gold, system)
  const [right, given] = foundShares(system, gold)
  return {recalled, wanted, right, given}
}

/** Clusters matched one to one so that their likeness φ₄ = 2·|G∩S| / (|G|+|S|) adds up to the most (Luo 2005). */
export function ceafe(gold: Clusters, system: Clusters): Counts {
  const homes = homesOf(system)
  const likeness = gold.map((cluster) => {
    const shared = new Map<number, number>()
    for (const mention of cluster) {
      const home = homes.get(mention)
      if (home !== undefined) shared.set(home, (shared.get(home) ?? 0) + 1)
    }
    return new Map([...shared].map(([home, count]) => [home, (2 * count) / (cluster.length + system[home]!.length)]))
  })
  const total = bestAssignment(likeness)
  return {recalled: total, wanted: gold.length, right: total, given: system.length}
}

function homesOf(clusters: Clusters): Map<string, number> {
  return new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index] as const)))
}

function keptLinks(clusters: Clusters, others: Clusters): [kept: number, all: number] {
  const homes = homesOf(others)
  let kept = 0
  let all = 0
  for (const cluster of clusters) {
    const parts = new Set(cluster.map((mention) => homes.get(mention) ?? mention))
    kept += cluster.length - parts.size
    all += cluster.length - 1
  }
  return [kept, all]
}

function foundShares(clusters: Clusters, others: Clusters): [found: number, all: number] {
  const homes = homesOf(others)
  let found = 0
  let all = 0
  for (const cluster of clusters) {
    const shared = new Map<number, number>()
    for (const mention of cluster) {
      const home = homes.get(mention)
      if (home !== undefined) shared.set(home, (shared.get(home) ?? 0) + 1)
    }
    for (const count of shared.values()) found += (count * count) / cluster.length
    all += cluster.length
  }
  return [found, all]
}
