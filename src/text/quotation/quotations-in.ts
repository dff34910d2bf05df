import {doubled, isSingle, type Pair, pairs} from './marks.ts'

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
  const closers = singleClosers(paragraph)
  for (const {0: mark, index} of paragraph.matchAll(anyMark)) {
    if (closesOne(paragraph, index, mark, open)) {
      while (open.length > 0) {
        const last = open.pop()!
        const closes = last.pair.closes.includes(mark)
        if (closes) found.push(quotation(last, from, {innerEnd: index, end: index + mark.length}, open.length))
        if (closes) break
      }
    } else if (opensOne(paragraph, index, mark, open, closers)) open.push({pair: pairOf.get(mark)!, at: index})
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
  // A single mark never closes a double one that opened after its own.
  if (isSingle(mark) && fits < open.length - 1) return false
  const before = text[index - 1] ?? ' '
  const after = text[index + mark.length] ?? ' '
  if (isSingle(mark)) return !isWord(after) && !isSpace(before)
  // `"` and `”` also open: after a space and before a word, unless that is where the last one opened.
  if (open[fits]!.pair.opens === mark || mark === '"' || mark === '“') return !(isSpace(before) && isWord(after)) || index - open[fits]!.at > 1 === (mark === '“' ? open[fits]!.pair.opens === '„' : !opensAgain(text, index, mark))
  return true
}

// `said "no" to "yes"`: a mark with a space before and a word after would open; whether it does is told by the next one.
function opensAgain(text: string, index: number, mark: string): boolean {
  const next = text.indexOf(mark, index + mark.length)
  return next >= 0 && !isSpace(text[next - 1] ?? ' ') && !isWord(text[next + mark.length] ?? ' ')
}

function opensOne(text: string, index: number, mark: string, open: readonly Open[], closers: readonly number[]): boolean {
  if (!pairOf.has(mark)) return false
  const before = text[index - 1] ?? ' '
  const after = text[index + mark.length] ?? ' '
  if (isSingle(mark)) {
    if (isWord(before) || isSpace(after) || /^['’](?:\d0s|tis|twas|em|til|cause|round|n)\b/i.test(text.slice(index, index + 8))) return false
    return mark === '‘' || mark === '‚' || mark === '‹' ? closers.length > 0 && closers.at(-1)! > index : hasCloser(closers, index)
  }
  if (mark === '“' || mark === '„' || mark === '``') return true
  if (mark === '«' || mark === '»') return open.every(({pair}) => pair.opens !== '«' && pair.opens !== '»')
  return !isWord(before) && !isSpace(after) && after !== '' && index + mark.length < text.length
}

// Where a single mark can close: after a letter or a stop, before none.
function singleClosers(text: string): number[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N}.,!?…;:)\]”"])(?:''|['’‘›])(?![\p{L}\p{N}])/gu)].map((match) => match.index)
}

function hasCloser(closers: readonly number[], index: number): boolean {
  const next = closers.find((closer) => closer > index)
  return next !== undefined
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}$€£]/u.test(text)
}

function isSpace(text: string): boolean {
  return /\s/.test(text)
}

/** The marks that are two characters long, for whoever splits tokens. */
export const doubledMarks = doubled
