import type {Block} from './html-blocks.ts'

/** The pieces of a page whose words stand in the article's body as the page declares it in JSON-LD; undefined where they cover too little of it. */
export function declaredBody(pieces: readonly Block[], declared: string): Block[] | undefined {
  const wanted = new Set(runsOf(declared))
  // A declared body that breaks off is the beginning of one.
  if (wanted.size < leastRuns || /(?:…|\.\.\.|&hellip;)\W*$/.test(declared)) return undefined
  const covered = new Set<string>()
  const isIn = pieces.map(({words}) => {
    const runs = runsOf(words)
    const inside = runs.filter((run) => wanted.has(run))
    const isOf = inside.length >= runs.length * 0.6 && inside.some((run) => !covered.has(run))
    if (isOf) for (const run of inside) covered.add(run)
    return isOf
  })
  if (covered.size < wanted.size * leastCover) return undefined
  const between = gapsIn(isIn)
  return pieces.filter((piece, index) => isIn[index] || (isOfText(piece) && between[index]))
}

// Some pages declare only their first paragraph: a body of fewer than 60 words is no body.
const leastRuns = 60
// Below this the page shows the text otherwise than it declares it (behind a script, in another order).
const leastCover = 0.7

// What declared bodies leave out of the text: headings of a word or two, lists, quotations set apart.
function isOfText({kind, isLink, isQuoted, isCell}: Block): boolean {
  return !isLink && !isCell && (kind === 'heading' || kind === 'list' || isQuoted === true)
}

// Pieces that are left out together are more than a list of the text: a box.
const mostLeftOut = 15

// Whether each piece stands in a short gap between two that are in.
function gapsIn(isIn: readonly boolean[]): boolean[] {
  const between = isIn.map(() => false)
  let last = -1
  for (const [index, isThere] of isIn.entries()) {
    if (!isThere) continue
    if (last >= 0 && index - last <= mostLeftOut) between.fill(true, last + 1, index)
    last = index
  }
  return between
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length < 3 ? (words.length === 0 ? [] : [words.join(' ')]) : words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '))
}
