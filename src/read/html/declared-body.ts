import type {Piece} from '../join-pieces.ts'

/** The pieces of a page whose words stand in the article's body as the page declares it in JSON-LD; undefined where they cover too little of it. */
export function declaredBody(pieces: readonly Piece[], declared: string): Piece[] | undefined {
  const wanted = new Set(runsOf(declared))
  if (wanted.size < leastRuns) return undefined
  const covered = new Set<string>()
  const kept = pieces.filter(({words}) => {
    const runs = runsOf(words)
    const inside = runs.filter((run) => wanted.has(run))
    const isIn = inside.length >= runs.length * 0.6 && inside.some((run) => !covered.has(run))
    if (isIn) for (const run of inside) covered.add(run)
    return isIn
  })
  return covered.size >= wanted.size * leastCover ? kept : undefined
}

// Some pages declare only their first paragraph: a body of fewer than 60 words is no body.
const leastRuns = 60
// Below this the page shows the text otherwise than it declares it (behind a script, in another order).
const leastCover = 0.7

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length < 3 ? (words.length === 0 ? [] : [words.join(' ')]) : words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '))
}
