/** Counts up whenever the features or the tables change. */
export const treeVersion = 1

/** What models/trees.bin says of itself. */
export type TreeHeader = {
  /** `NOUN/NN` …, by number. */
  readonly tags: readonly string[]
  /** `nsubj` …, by number. */
  readonly labels: readonly string[]
  readonly moveBits: number
  readonly labelBits: number
}

/** The parser's weights: for feature `f`, the score of move `m` is `moves[f * 4 + m]`, that of label `l` is `names[f * width + l]`. */
export type TreeModel = {
  readonly header: TreeHeader
  readonly moves: Int8Array | Float32Array
  readonly names: Int8Array | Float32Array
  /** Labels a row. */
  readonly width: number
}
