/** A run of words that two texts share, or that only one of them has. */
export type Run = {readonly kind: 'same' | 'gone' | 'new'; readonly text: string}

/** What an earlier and a later text share, word by word, by their longest common sequence; texts too long for that are compared whole. */
export function wordDifferences(before: string, after: string): Run[] {
  const [old, young] = [wordsIn(before), wordsIn(after)]
  if (old.length * young.length > 4_000_000)
    return before === after
      ? [{kind: 'same', text: after}]
      : [
          {kind: 'gone', text: before},
          {kind: 'new', text: after},
        ]
  return joined(walk(old, young, lengths(old, young)))
}

// A word keeps the space behind it, so that runs join to the text again.
const wordsIn = (text: string) => text.match(/\S+\s*|\s+/g) ?? []

const sameWord = (one: string, other: string) => one.trim() === other.trim()

// lengths[i][j]: how many words the ends of both from i and j on share, row by row in one array.
function lengths(old: readonly string[], young: readonly string[]): Uint32Array {
  const width = young.length + 1
  const table = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      table[i * width + j] = sameWord(old[i]!, young[j]!)
        ? table[(i + 1) * width + j + 1]! + 1
        : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  return table
}

function walk(old: readonly string[], young: readonly string[], table: Uint32Array): Run[] {
  const width = young.length + 1
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && sameWord(old[i]!, young[j]!)) {
      runs.push({kind: 'same', text: young[j]!})
      i++
      j++
    } else if (j >= young.length || (i < old.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!)) runs.push({kind: 'gone', text: old[i++]!})
    else runs.push({kind: 'new', text: young[j++]!})
  }
  return runs
}

function joined(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    if (last?.kind === run.kind) kept[kept.length - 1] = {kind: run.kind, text: last.text + run.text}
    else kept.push(run)
  }
  return kept
}
