import type {Span} from '../model/span.ts'

/** What stands in one text and not in the other, at the same place of both; one side is empty where words were only added or left out. */
export type Difference = {readonly before: Span; readonly after: Span}

type Piece = {readonly start: number; readonly end: number; readonly text: string}

/** “The crews went back.” and “The crews stayed out.” differ in “went back” and “stayed out”: where two versions of a text differ, line by line, then word by word. */
export function differences(before: string, after: string): Difference[] {
  const gaps = gapsBetween(piecesOf(before, /[^\n]+/g), piecesOf(after, /[^\n]+/g), {before: before.length, after: after.length})
  return gaps.flatMap((gap) => {
    const [old, young] = [wordsIn(before, gap.before), wordsIn(after, gap.after)]
    // Lines without a word in common were put in for one another: they are told whole.
    const isRewritten = old.length * young.length > mostPairs || !old.some(({text}) => /\p{L}{4}/u.test(text) && young.some((word) => word.text === text))
    const inner = isRewritten ? [gap] : gapsBetween(old, young, {before: gap.before.end, after: gap.after.end})
    return inner.map((each) => ({before: spanIn(before, each.before), after: spanIn(after, each.after)}))
  })
}

// A table of this many cells takes 16 MB.
const mostPairs = 4_000_000

type Range = {readonly start: number; readonly end: number}
type Gap = {readonly before: Range; readonly after: Range}

function piecesOf(text: string, pattern: RegExp, from = 0): Piece[] {
  return [...text.matchAll(pattern)].map((match) => ({start: from + match.index, end: from + match.index + match[0].length, text: match[0]}))
}

function wordsIn(text: string, {start, end}: Range): Piece[] {
  return piecesOf(text.slice(start, end), /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu, start)
}

/** What lies between the pieces that both have in common, in order. */
function gapsBetween(before: readonly Piece[], after: readonly Piece[], ends: {before: number; after: number}): Gap[] {
  const pairs = [...inCommon(before, after), [before.length, after.length] as const]
  const gaps: Gap[] = []
  let [left, right] = [0, 0]
  for (const [nextLeft, nextRight] of pairs) {
    if (nextLeft > left || nextRight > right)
      gaps.push({before: rangeOf(before, left, nextLeft, ends.before), after: rangeOf(after, right, nextRight, ends.after)})
    left = nextLeft + 1
    right = nextRight + 1
  }
  return gaps
}

// An empty range stands where the next piece begins.
function rangeOf(pieces: readonly Piece[], from: number, to: number, end: number): Range {
  if (from < to) return {start: pieces[from]!.start, end: pieces[to - 1]!.end}
  const at = pieces[from]?.start ?? end
  return {start: at, end: at}
}

/** Index pairs of a longest run of pieces that stand in both, in order; what begins and ends alike is taken off first. */
function inCommon(before: readonly Piece[], after: readonly Piece[]): [number, number][] {
  let head = 0
  while (head < before.length && before[head]!.text === after[head]?.text) head++
  let tail = 0
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail)!.text === after.at(-1 - tail)!.text) tail++
  const [rows, columns] = [before.length - head - tail, after.length - head - tail]
  const pairs: [number, number][] = Array.from({length: head}, (_, index) => [index, index])
  if (rows * columns <= mostPairs)
    pairs.push(
      ...longestRun(before.slice(head, head + rows), after.slice(head, head + columns)).map(([row, column]): [number, number] => [head + row, head + column]),
    )
  for (let left = tail; left > 0; left--) pairs.push([before.length - left, after.length - left])
  return pairs
}

// The classical table: cell (i, j) is how many pieces the rest of both from i and j have in common.
function longestRun(before: readonly Piece[], after: readonly Piece[]): [number, number][] {
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i * width + j] =
        before[i]!.text === after[j]!.text ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; )
    if (before[i]!.text === after[j]!.text) pairs.push([i++, j++])
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++
    else j++
  return pairs
}

function spanIn(text: string, {start, end}: Range): Span {
  return {start, end, text: text.slice(start, end)}
}
