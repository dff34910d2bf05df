import type {Piece} from '../join-pieces.ts'

/** Text at a place of a page: x to the right and y upwards, in points. */
export type PlacedText = {readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number}

type Line = {text: string; readonly x: number; readonly right: number; readonly y: number; readonly height: number}

/** Pages of placed text → headings and paragraphs: lines are joined where the next goes on below, in the same column and size. */
export function pagePieces(pages: readonly (readonly PlacedText[])[]): Piece[] {
  const lines = pages.flatMap((page) => columnsOf(linesOf(page)))
  const size = median(lines.map(({height}) => height))
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && goesOn(last, line)) group.push(line)
    else groups.push([line])
  }
  const pieces = groups
    .map((group) => ({words: joinLines(group.map(({text}) => text)), isLarge: group[0]!.height > size * 1.15}))
    .filter(({words}) => words !== '')
  return pieces.map(({words, isLarge}, index) => ({words, kind: !isLarge || words.split(' ').length > 40 ? 'paragraph' : index === 0 ? 'title' : 'heading'}))
}

// Pieces whose baselines differ by less than half a line are one line; a gap wider than two ems starts another column.
function linesOf(page: readonly PlacedText[]): Line[] {
  const lines: Line[] = []
  for (const {text, x, y, width, height} of page) {
    const last = lines.at(-1)
    const isNear = last && Math.abs(last.y - y) < Math.max(last.height, height) * 0.5 && x >= last.x && x - last.right < Math.max(last.height, height) * 2
    if (last && isNear)
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${x - last.right > height * 0.15 && !last.text.endsWith(' ') && !text.startsWith(' ') ? ' ' : ''}${text}`,
        right: x + width,
      }
    else if (text.trim() !== '') lines.push({text, x, right: x + width, y, height})
  }
  return lines
}

// Two columns: lines that end before the middle and lines that start behind it, and few that cross it. Left is read before right.
function columnsOf(lines: readonly Line[]): Line[] {
  const left = Math.min(...lines.map(({x}) => x))
  const right = Math.max(...lines.map((line) => line.right))
  const middle = (left + right) / 2
  const crossing = lines.filter((line) => line.x < middle - 5 && line.right > middle + 5)
  const isTwo = lines.length > 12 && crossing.length < lines.length * 0.25 && lines.filter(({x}) => x > middle - 5).length > lines.length * 0.25
  const byPlace = (one: Line, other: Line) => other.y - one.y || one.x - other.x
  if (!isTwo) return [...lines].sort(byPlace)
  const sorted = [...lines].sort(byPlace)
  const out: Line[] = []
  let band: Line[] = []
  const flush = () => {
    out.push(...band.filter(({x}) => x <= middle - 5), ...band.filter(({x}) => x > middle - 5))
    band = []
  }
  for (const line of sorted) {
    if (!crossing.includes(line)) band.push(line)
    else {
      flush()
      out.push(line)
    }
  }
  flush()
  return out
}

// The next line of a paragraph is of the same size, less than two lines below, and not indented; a new column starts above.
function goesOn(last: Line, line: Line): boolean {
  const gap = last.y - line.y
  const isSameSize = Math.abs(last.height - line.height) < last.height * 0.12
  const endsShort = /[.!?:”"]$/.test(last.text.trim()) && last.right - last.x < (line.right - line.x) * 0.85
  const isIndented = gap > 0 && line.x - last.x > last.height * 0.8 && /[.!?:”"]$/.test(last.text.trim())
  if (gap < 0 || Math.abs(line.x - last.x) > 150) return isSameSize && !/[.!?:”"]$/.test(last.text.trim())
  return isSameSize && gap < last.height * 1.9 && !endsShort && !isIndented
}

// “nego-” + “tiations” → “negotiations”; “Abu-” + “Mazen” keeps its hyphen, since a name goes on with a capital.
function joinLines(lines: readonly string[]): string {
  let words = ''
  for (const line of lines) {
    const next = line.trim()
    if (/\p{L}[-\u00ad]$/u.test(words) && /^\p{Ll}/u.test(next)) words = words.slice(0, -1) + next
    else words += words === '' ? next : ` ${next}`
  }
  return words
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
