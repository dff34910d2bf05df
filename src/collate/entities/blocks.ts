/** Lists by key: who shares `lavrov`, in the order given. */
export function blocksOf<Value>(entries: Iterable<readonly [key: string, value: Value]>): Map<string, Value[]> {
  const blocks = new Map<string, Value[]>()
  for (const [key, value] of entries) {
    const block = blocks.get(key)
    if (block) block.push(value)
    else blocks.set(key, [value])
  }
  return blocks
}
