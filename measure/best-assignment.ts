/** The greatest sum of likeness over one-to-one matches of rows and columns; pairs that a row does not list have none. */
export function bestAssignment(rows: readonly ReadonlyMap<number, number>[]): number {
  let total = 0
  for (const {members, columns} of components(rows)) {
    const table = members.map((row) => columns.map((column) => rows[row]!.get(column) ?? 0))
    total += greatestSum(table)
  }
  return total
}

// Rows that share no column cannot disturb each other, so each connected piece is solved alone: the whole stays near-linear.
function components(rows: readonly ReadonlyMap<number, number>[]): {members: number[]; columns: number[]}[] {
  const rowsOf = new Map<number, number[]>()
  for (const [row, likeness] of rows.entries()) for (const column of likeness.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row])
  const seen = new Set<number>()
  const found: {members: number[]; columns: number[]}[] = []
  for (const start of rows.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const members = [start]
    const columns = new Set<number>()
    for (let at = 0; at < members.length; at++)
      for (const column of rows[members[at]!]!.keys()) {
        if (columns.has(column)) continue
        columns.add(column)
        for (const row of rowsOf.get(column)!) if (!seen.has(row)) seen.add(row) && members.push(row)
      }
    if (columns.size > 0) found.push({members, columns: [...columns]})
  }
  return found
}

// The Hungarian method with potentials (Kuhn 1955; Jonker and Volgenant's form), on costs 1 − likeness; rows and columns count from 1.
function greatestSum(table: number[][]): number {
  if (table.length === 1) return Math.max(...table[0]!)
  const size = Math.max(table.length, table[0]!.length)
  const cost = (row: number, column: number) => 1 - (table[row - 1]?.[column - 1] ?? 0)
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue
        const slack = cost(rowOf[column]!, other) - rowPotential[rowOf[column]!]! - columnPotential[other]!
        if (slack < least[other]!) {
          least[other] = slack
          way[other] = column
        }
        if (least[other]! < delta) {
          delta = least[other]!
          next = other
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          rowPotential[rowOf[other]!]! += delta
          columnPotential[other]! -= delta
        } else least[other]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum += table[rowOf[column]! - 1]?.[column - 1] ?? 0
  return sum
}
