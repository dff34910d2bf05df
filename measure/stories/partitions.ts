type Parts = readonly (readonly string[])[]

/** B³ over items: `b3` is the F of the mean precision and the mean recall. */
export function bCubed(parts: Parts, gold: ReadonlyMap<string, string>): {b3Precision: number; b3Recall: number; b3: number} {
  const size = new Map<string, number>()
  for (const label of gold.values()) size.set(label, (size.get(label) ?? 0) + 1)
  let [precision, recall, items] = [0, 0, 0]
  for (const part of parts)
    for (const item of part) {
      const label = gold.get(item)!
      const hits = part.filter((other) => gold.get(other) === label).length
      precision += hits / part.length
      recall += hits / size.get(label)!
      items++
    }
  precision /= items || 1
  recall /= items || 1
  return {b3Precision: precision, b3Recall: recall, b3: (2 * precision * recall) / (precision + recall || 1)}
}

/** Share of pairs that both partitions put together, or both apart. */
export function randIndex(parts: Parts, gold: ReadonlyMap<string, string>): number {
  const placed = parts.flatMap((part, number) => part.map((item) => ({number, label: gold.get(item)!})))
  let [alike, pairs] = [0, 0]
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1)) {
      pairs++
      if ((one.number === other.number) === (one.label === other.label)) alike++
    }
  return pairs === 0 ? 1 : alike / pairs
}
