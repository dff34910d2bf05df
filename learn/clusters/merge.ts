const information = (count: number): number => (count === 0 ? 0 : count * Math.log(count))

// Brown and others 1992: join, again and again, the two classes whose joining costs the text least likelihood.
/** For each wanted number of classes, the joined class of every class; `counts[a * classes + b]`: how often b follows a. */
export function mergeClasses(counts: Int32Array, classes: number, wanted: readonly number[]): Uint16Array[] {
  const table = Float64Array.from(counts)
  const alive = Array.from({length: classes}, (_, index) => index)
  const parent = Uint16Array.from(alive)
  const levels: Uint16Array[] = []
  const loss = new Float64Array(classes * classes)
  const alone = new Float64Array(classes)
  for (const a of alive) for (const b of alive) alone[a]! += table[a * classes + b]!
  for (const a of alive) for (const b of alive) if (a < b) loss[a * classes + b] = lossOf(a, b)
  while (alive.length > Math.min(...wanted)) {
    if (wanted.includes(alive.length)) levels.push(numbered())
    mergePair(cheapest())
  }
  levels.push(numbered())
  return levels

  function cheapest(): [number, number] {
    let best: [number, number] = [alive[0]!, alive[1]!]
    let least = Number.POSITIVE_INFINITY
    for (const a of alive)
      for (const b of alive)
        if (a < b && loss[a * classes + b]! < least) {
          least = loss[a * classes + b]!
          best = [a, b]
        }
    return best
  }

  function mergePair([into, gone]: [number, number]): void {
    const others = alive.filter((k) => k !== into && k !== gone)
    for (const a of others) for (const b of others) if (a < b) loss[a * classes + b]! -= share(a, b, into) + share(a, b, gone)
    for (const k of alive) table[into * classes + k]! += table[gone * classes + k]!
    for (const k of alive) table[k * classes + into]! += table[k * classes + gone]!
    alone[into]! += alone[gone]!
    alive.splice(alive.indexOf(gone), 1)
    for (let k = 0; k < classes; k++) if (parent[k] === gone) parent[k] = into
    for (const a of others) for (const b of others) if (a < b) loss[a * classes + b]! += share(a, b, into)
    for (const k of others) loss[Math.min(k, into) * classes + Math.max(k, into)] = lossOf(Math.min(k, into), Math.max(k, into))
  }

  /** What class `k`, beside them, adds to the loss of joining `a` and `b`. */
  function share(a: number, b: number, k: number): number {
    const ak = table[a * classes + k]!
    const bk = table[b * classes + k]!
    const ka = table[k * classes + a]!
    const kb = table[k * classes + b]!
    return (
      (ak === 0 || bk === 0 ? 0 : information(ak) + information(bk) - information(ak + bk)) +
      (ka === 0 || kb === 0 ? 0 : information(ka) + information(kb) - information(ka + kb))
    )
  }

  function lossOf(a: number, b: number): number {
    let sum = 2 * (information(alone[a]! + alone[b]!) - information(alone[a]!) - information(alone[b]!))
    for (const k of alive) if (k !== a && k !== b) sum += share(a, b, k)
    const cells = [table[a * classes + a]!, table[a * classes + b]!, table[b * classes + a]!, table[b * classes + b]!]
    for (const cell of cells) sum += information(cell)
    return sum - information(cells.reduce((left, right) => left + right))
  }

  function numbered(): Uint16Array {
    const numbers = new Map(alive.map((k, index) => [k, index]))
    return Uint16Array.from({length: classes}, (_, k) => numbers.get(parent[k]!)!)
  }
}
