/** Of one document: shares of shingles that are right, too much, and missing; they sum to 1, so that long documents weigh no more than short ones. */
export type ShingleCounts = {readonly right: number; readonly extra: number; readonly missing: number}

export const noCounts: ShingleCounts = {right: 0, extra: 0, missing: 0}

/** Four-word shingles of `found` against those of `gold`, as multisets; the counting of the scrapinghub article extraction benchmark. */
export function countShingles(gold: string, found: string): ShingleCounts {
  const [wanted, got] = [shinglesOf(gold), shinglesOf(found)]
  let right = 0
  for (const [shingle, count] of got) right += Math.min(count, wanted.get(shingle) ?? 0)
  const extra = sizeOf(got) - right
  const missing = sizeOf(wanted) - right
  const whole = right + extra + missing || 1
  return {right: right / whole, extra: extra / whole, missing: missing / whole}
}

/** Sums of two. */
export function addCounts(left: ShingleCounts, right: ShingleCounts): ShingleCounts {
  return {right: left.right + right.right, extra: left.extra + right.extra, missing: left.missing + right.missing}
}

/** Harmonic mean of precision and recall, 0 to 1. */
export function f1Of({right, extra, missing}: ShingleCounts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + extra + missing)
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(words.length - 3, words.length > 0 ? 1 : 0); at++) {
    const shingle = words.slice(at, at + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
