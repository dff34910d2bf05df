/** A piece of a text, and whether it is what was asked for. */
export type LitPiece = {readonly start: number; readonly words: string; readonly isLit: boolean}

/** A text cut at the starts and ends of what is to be lit: `('a flood', [[2, 7]])` → `a `, lit `flood`. */
export function litPieces(text: string, highlights: readonly (readonly [number, number])[]): LitPiece[] {
  const pieces: LitPiece[] = []
  let at = 0
  const take = (end: number, isLit: boolean) => {
    if (end > at) pieces.push({start: at, words: text.slice(at, end), isLit})
    at = Math.max(at, end)
  }
  for (const [start, end] of highlights.toSorted((left, right) => left[0] - right[0])) {
    take(start, false)
    take(end, true)
  }
  take(text.length, false)
  return pieces
}
