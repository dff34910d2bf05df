/** Day → its share of the whole width, 0 to 1. Each gap between two dates takes room by the square root of its length, so that four days and eighteen years fit one strip. */
export function dayScale(days: readonly number[]): (day: number) => number {
  const known = [...new Set(days)].sort((left, right) => left - right)
  const places = [0]
  for (let index = 1; index < known.length; index++) places.push(places[index - 1]! + Math.sqrt(known[index]! - known[index - 1]!))
  const whole = places.at(-1)! || 1
  return (day) => {
    let index = known.findIndex((each) => each >= day)
    if (index < 0) index = known.length - 1
    if (index <= 0) return 0
    const share = (day - known[index - 1]!) / (known[index]! - known[index - 1]!)
    return (places[index - 1]! + Math.min(1, share) * (places[index]! - places[index - 1]!)) / whole
  }
}
