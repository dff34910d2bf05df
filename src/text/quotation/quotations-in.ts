import {isSingle, type Pair, pairs} from './marks.ts'

/** A stretch in quotation marks, marks included; `innerStart` to `innerEnd` is without them. */
export type Quotation = {
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly mark: string
  /** False where the paragraph ended first, as in a quotation of several paragraphs. */
  readonly closed: boolean
  /** 0 for the outermost. */
  readonly depth: number
}

type Open = {pair: Pair; at: number}

const pairOf = new Map(pairs.map((pair) => [pair.opens, pair]))
const anyMark = /``|''|[“”„‟«»"‘’‚‹›'`]/g

/**
 * The quotations of one paragraph, in order of their opening marks. Linear.
 * `He said: “Go.”` → one, closed; `“It is hard.` → one to the end of the paragraph, not closed; `the boys' goal` → none.
 */
export function quotationsIn(text: string, from = 0, to = text.length): Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  const paragraph = text.slice(from, to)
  for (const {0: mark, index} of paragraph.matchAll(anyMark)) {
    if (closesOne(paragraph, index, mark, open)) {
      while (open.length > 0) {
        const last = open.pop()!
        const closes = last.pair.closes.includes(mark)
        if (closes) found.push(quotation(last, from, {innerEnd: index, end: index + mark.length}, open.length))
        if (closes) break
      }
    } else if (opensOne(paragraph, index, mark, open)) {
      // `"It is late. He left. "Go on."`: the first was never closed; nobody knows where it ended.
      if (open.at(-1)?.pair.opens === mark) open.pop()
      open.push({pair: pairOf.get(mark)!, at: index})
    }
  }
  for (const [depth, last] of open.entries())
    if (!isSingle(last.pair.opens)) found.push({...quotation(last, from, {innerEnd: paragraph.length, end: paragraph.length}, depth), closed: false})
  return found.sort((left, right) => left.start - right.start)
}

function quotation({pair, at}: Open, from: number, {innerEnd, end}: {innerEnd: number; end: number}, depth: number): Quotation {
  return {start: from + at, end: from + end, innerStart: from + at + pair.opens.length, innerEnd: from + innerEnd, mark: pair.opens, closed: true, depth}
}

// A mark closes the innermost quotation that it fits; a single mark between letters (“don’t”) closes nothing.
function closesOne(text: string, index: number, mark: string, open: readonly Open[]): boolean {
  const fits = open.findLastIndex(({pair}) => pair.closes.includes(mark))
  if (fits < 0) return false
  const before = text[index - 1] ?? ' '
  const after = text[index + mark.length] ?? ' '
  if (isSingle(mark)) return fits === open.length - 1 && !isWord(after) && !isSpace(before)
  return !pairOf.has(mark) || open[fits]!.pair.opens === '„' || !(isSpace(before) && isWord(after))
}

function opensOne(text: string, index: number, mark: string, open: readonly Open[]): boolean {
  if (!pairOf.has(mark)) return false
  const before = text[index - 1] ?? ' '
  const after = text[index + mark.length] ?? ' '
  if (isSingle(mark)) return !isWord(before) && !isSpace(after) && !elision.test(text.slice(index, index + 6))
  if (mark === '“' || mark === '„' || mark === '``') return true
  if (mark === '«' || mark === '»') return open.every(({pair}) => pair.opens !== '«' && pair.opens !== '»')
  return !isWord(before) && !isSpace(after)
}

// '90s, ’tis, rock ’n’ roll
const elision = /^['’](?:\d0s|(?:tis|twas|em|til|cause|n)\b)/i

const word = /[\p{L}\p{N}$€£]/u

function isWord(text: string): boolean {
  return word.test(text)
}

function isSpace(text: string): boolean {
  return /\s/.test(text)
}
