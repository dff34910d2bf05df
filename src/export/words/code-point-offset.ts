/** A place in UTF-16 units → the same place in code points, as Web Annotations count. */
export function codePointOffset(text: string, units: number): number {
  let points = 0
  for (let unit = 0; unit < units; points++) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1
  return points
}
