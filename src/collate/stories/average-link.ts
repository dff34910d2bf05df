/** Groups of 0…count-1: the two groups that are most alike on average go together, as long as that average is above 0. Ties go to the lowest numbers. */
export function averageLink(count: number, alike: (left: number, right: number) => number): number[][] {
  const groups: (number[] | undefined)[] = Array.from({length: count}, (_, index) => [index])
  // Row `left` of column `right < left` holds the average between two living groups.
  const averages = groups.map((_, left) => Float64Array.from({length: left}, (_, right) => alike(left, right)))
  for (let best = bestPair(groups, averages); best; best = bestPair(groups, averages)) join(groups, averages, best)
  return groups.filter((group) => group !== undefined).map((group) => group.sort((left, right) => left - right))
}

type Pair = {readonly high: number; readonly low: number}

function bestPair(groups: readonly (number[] | undefined)[], averages: readonly Float64Array[]): Pair | undefined {
  let top = 0
  let best: Pair | undefined
  for (const [high, row] of averages.entries()) {
    if (!groups[high]) continue
    for (let low = 0; low < high; low++) {
      if (row[low]! <= top || !groups[low]) continue
      top = row[low]!
      best = {high, low}
    }
  }
  return best
}

function join(groups: (number[] | undefined)[], averages: readonly Float64Array[], {high, low}: Pair): void {
  const at = (left: number, right: number) => (left > right ? averages[left]![right]! : averages[right]![left]!)
  const [highCount, lowCount] = [groups[high]!.length, groups[low]!.length]
  for (let other = 0; other < groups.length; other++) {
    if (!groups[other] || other === high || other === low) continue
    const average = (at(high, other) * highCount + at(low, other) * lowCount) / (highCount + lowCount)
    if (low > other) averages[low]![other] = average
    else averages[other]![low] = average
  }
  groups[low]!.push(...groups[high]!)
  groups[high] = undefined
}
