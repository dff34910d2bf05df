import type {Parse} from '../../model/parse.ts'
import type {Quotation} from '../../text/quotation/quotations-in.ts'
import {sentenceAt} from '../sentence-at.ts'
import type {Draft, Stretch} from './saying.ts'

/** What completing needs to know of the report; the quotations are the outermost, in order. */
export type Pages = {readonly parse: Parse; readonly quotations: readonly Quotation[]}

/** The content of a draft, in characters, with the quotations that it begins, ends or goes on in. */
export function completeQuotes(pages: Pages, draft: Draft, at: number): Stretch[] {
  const {tokens} = pages.parse.sentences[at]!
  const cue = tokens[draft.token]!
  const inside = draft.content.map(({from, to}) => widened(pages, {start: tokens[from]!.start, end: tokens[to - 1]!.end}, {at, cue}))
  const content = inside.length > 0 ? inside : besides(pages, draft, at)
  const next = isQuoted(pages, content) ? goesOn(pages, at, content.at(-1)!.end) : undefined
  return next ? [...content, next] : content
}

// “It is hard. | It will be harder,” she said: the quotation began in a sentence before.
function widened(pages: Pages, stretch: Stretch, {at, cue}: {at: number; cue: Stretch}): Stretch {
  const sentence = pages.parse.sentences[at]!
  let {start, end} = stretch
  for (const run of overlapping(pages.quotations, stretch)) {
    // “He says that it is late. We go.”: the quotation is around the cue, not what it brings in.
    if (run.start < cue.start && run.end > cue.end) continue
    const within = Math.min(run.end, sentence.end) - Math.max(run.start, sentence.start)
    const shared = Math.min(run.end, end) - Math.max(run.start, start)
    if (shared * 2 < within) continue
    if (run.start < sentence.start) start = Math.min(start, run.start)
    if (run.end > sentence.end) end = Math.max(end, run.end)
  }
  return {start, end}
}

// he said. | “We will go on.”: the next sentences are one quotation and nothing else.
function goesOn(pages: Pages, at: number, after: number): Stretch | undefined {
  const {sentences, report} = pages.parse
  const sentence = sentences[at]!
  const run = firstFrom(pages.quotations, Math.max(after, sentence.end))
  const block = report.blocks[sentence.block]!
  if (!run || run.start >= block.end || report.text.slice(Math.max(sentence.end, after), run.start).trim() !== '') return undefined
  return standsAlone(pages, run) ? {start: run.start, end: run.end} : undefined
}

/** Whether nothing but the quotation stands in the sentence that it ends in. */
export function standsAlone({parse}: Pages, run: Quotation): boolean {
  const last = parse.sentences[sentenceAt(parse, run.end - 1)]
  return last !== undefined && parse.report.text.slice(run.end, Math.max(run.end, last.end)).replace(/[\s.,!?]/g, '') === ''
}

// “Will they come?” | she asked. And: He put it so: | “They will not.”
function besides(pages: Pages, draft: Draft, at: number): Stretch[] {
  const {sentences, report} = pages.parse
  const sentence = sentences[at]!
  const before = pages.quotations[firstEndingAfter(pages.quotations, sentence.start) - 1]
  const near = before && sentences[at - 1]?.block === sentence.block && report.text.slice(before.end, sentence.start).trim() === ''
  if (near && draft.token < 6) return [{start: before.start, end: before.end}]
  const after = firstFrom(pages.quotations, sentence.end)
  const gap = after && report.text.slice(sentence.end, after.start)
  const isAnnounced = /[:,]$/.test(sentence.text.trim())
  if (after && gap !== undefined && gap.trim() === '' && isAnnounced) return [{start: after.start, end: after.end}]
  return []
}

function isQuoted(pages: Pages, content: readonly Stretch[]): boolean {
  return content.some((stretch) => overlapping(pages.quotations, stretch).some((run) => run.start <= stretch.start + 1 || run.end >= stretch.end - 1))
}

function overlapping(quotations: readonly Quotation[], {start, end}: Stretch): Quotation[] {
  const found: Quotation[] = []
  for (let at = firstEndingAfter(quotations, start); at < quotations.length && quotations[at]!.start < end; at++) found.push(quotations[at]!)
  return found
}

function firstFrom(quotations: readonly Quotation[], position: number): Quotation | undefined {
  const at = firstEndingAfter(quotations, position)
  return quotations[at] && quotations[at].start < position ? quotations[at + 1] : quotations[at]
}

// The outermost quotations lie apart, so their ends rise with their starts.
function firstEndingAfter(quotations: readonly Quotation[], position: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end > position) high = middle
    else low = middle + 1
  }
  return low
}
