/** Boosted trees of one depth, each complete: node `n` asks whether feature `features[n]` is above `thresholds[n]`, and goes on to `2n+1` (no) or `2n+2` (yes); the last row adds its leaf. */
export type Boosted = {
  readonly depth: number
  readonly base: number
  readonly features: Uint8Array
  readonly thresholds: Float32Array
  readonly leaves: Float32Array
}

/** The log odds that the trees give to a row of features. */
export function oddsOf({depth, base, features, thresholds, leaves}: Boosted, row: Float32Array): number {
  const inner = (1 << depth) - 1
  const trees = leaves.length >> depth
  let odds = base
  for (let tree = 0; tree < trees; tree++) {
    const root = tree * inner
    let node = 0
    for (let level = 0; level < depth; level++) node = 2 * node + (row[features[root + node]!]! > thresholds[root + node]! ? 2 : 1)
    odds += leaves[(tree << depth) + node - inner]!
  }
  return odds
}
