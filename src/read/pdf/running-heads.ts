import type {PlacedText} from './page-pieces.ts'

// Heads and feet stand in the outer tenth of what is printed; a table repeats its words further in.
const marginShare = 0.1

/** Pages without what stands at the same height of most of them: running heads, feet, page numbers (“Page 3 of 9” differs by its number only). */
export function withoutRunningHeads(pages: readonly (readonly PlacedText[])[]): (readonly PlacedText[])[] {
  if (pages.length < 3) return [...pages]
  const seen = new Map<string, Set<number>>()
  for (const [number, page] of pages.entries())
    for (const text of page) {
      const key = keyOf(text)
      seen.set(key, (seen.get(key) ?? new Set()).add(number))
    }
  const heights = pages.flatMap((page) => page.map(({y}) => y))
  const [lowest, highest] = [heights.reduce((least, y) => Math.min(least, y), Number.POSITIVE_INFINITY), heights.reduce((most, y) => Math.max(most, y), 0)]
  const margin = (highest - lowest) * marginShare
  const isAtEdge = ({y}: PlacedText) => y > highest - margin || y < lowest + margin
  const isRunning = (text: PlacedText) => isAtEdge(text) && (seen.get(keyOf(text))?.size ?? 0) >= Math.max(3, pages.length * 0.5)
  return pages.map((page) => page.filter((text) => !isRunning(text)))
}

// Heights are rounded to four points, since pages of one document are seldom set to the tenth.
function keyOf({text, y}: PlacedText): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').trim()}`
}
