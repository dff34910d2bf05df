/** Numbers for hashes: `column(hash)` is -1 for a hash that has none. Open addressing; 0 stands for an empty place. */
export type Columns = {readonly count: number; readonly hashes: Int32Array; readonly column: (hash: number) => number}

/** Columns for the hashes that occur at least `least` times, in order of first occurrence. */
export function frequentColumns(hashes: Int32Array, least: number): Columns {
  const bits = 25
  const mask = (1 << bits) - 1
  const keys = new Int32Array(1 << bits)
  const counts = new Uint8Array(1 << bits)
  for (const hash of hashes) {
    let place = hash & mask
    while (keys[place] !== 0 && keys[place] !== hash) place = (place + 1) & mask
    keys[place] = hash
    if (counts[place]! < 255) counts[place]!++
  }
  const numbers = new Int32Array(1 << bits).fill(-1)
  const kept: number[] = []
  for (const hash of hashes) {
    const place = placeOf(hash)
    if (numbers[place]! >= 0 || counts[place]! < least) continue
    numbers[place] = kept.length
    kept.push(hash)
  }
  return {count: kept.length, hashes: Int32Array.from(kept), column: (hash) => numbers[placeOf(hash)]!}

  function placeOf(hash: number): number {
    let place = hash & mask
    while (keys[place] !== 0 && keys[place] !== hash) place = (place + 1) & mask
    return place
  }
}
