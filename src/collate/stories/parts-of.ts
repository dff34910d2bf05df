// Average linking costs the square of what it is given; no story of `stories` has more than 19 reports.
const most = 200

/**
 * The reports that hang together with `number` along `edges`, in parts small enough to group.
 * Where too many hang together, the weakest edges are cut first. Reports in different parts can never be of one story.
 */
export function partsOf(number: number, edges: readonly ReadonlyMap<number, number>[]): number[][] {
  return cut(reach([number], edges, 0)[0]!, edges, 0)
}

function cut(part: number[], edges: readonly ReadonlyMap<number, number>[], above: number): number[][] {
  if (part.length <= most || above >= 6) return [part]
  return reach(part, edges, above + 1).flatMap((smaller) => cut(smaller, edges, above + 1))
}

/** Connected parts that hold at least one of `from`. */
function reach(from: readonly number[], edges: readonly ReadonlyMap<number, number>[], above: number): number[][] {
  const seen = new Set<number>()
  const parts: number[][] = []
  for (const start of from) {
    if (seen.has(start)) continue
    seen.add(start)
    const part = [start]
    for (const member of part)
      for (const [other, odds] of edges[member]!) {
        if (odds <= above || seen.has(other)) continue
        seen.add(other)
        part.push(other)
      }
    parts.push(part.sort((left, right) => left - right))
  }
  return parts
}
