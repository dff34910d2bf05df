import type {Block, BlockKind, Report} from '../model/report.ts'
import {lineBlocks} from '../text/line-blocks.ts'
import {dateLine} from './date-line.ts'
import type {Found, Given} from './given.ts'
import {makeReport} from './make-report.ts'

/** A report of a plain text: its first short line is the title, the short line after it the standfirst, later ones headings or captions. */
export function readPlainText(text: string, given: Given): Report {
  const blocks = plainBlocks(text)
  return makeReport(text, blocks, {given, found: foundIn(text, blocks)})
}

// A date stands on a line of its own near the top; an agency names itself in its dateline: “CUSCO, June 3 (Andes Press) — …”.
function foundIn(text: string, blocks: readonly Block[]): Found {
  const first = blocks.slice(0, 4).map(({start, end}) => text.slice(start, Math.min(end, start + 200)))
  const published = first.map(dateLine).find((date) => date !== undefined)
  const source = first.map((words) => dateline.exec(words)?.[1]).find((name) => name !== undefined)
  return {...(published && {published}), ...(source && {source})}
}

const dateline = /^\p{Lu}[\p{Lu}\s.'’-]+(?:,[^()\n]{0,40})? \(([^()\d]{2,40})\)\s*[—–-]/u

/** The blocks of a plain text, in order. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const {start, end} of lineBlocks(text)) blocks.push({kind: kindOf(text.slice(start, end), blocks), start, end})
  return blocks
}

function kindOf(text: string, before: readonly Block[]): BlockKind {
  if (dateLine(text)) return 'caption'
  if (/^(?:[-*•–]|\d{1,2}[.)])\s/.test(text)) return 'list'
  if (!isShort(text)) return 'paragraph'
  if (before.length === 0) return 'title'
  if (before.length === 1 && before[0]!.kind === 'title') return 'standfirst'
  return isBareName(text) ? 'caption' : 'heading'
}

// A line of at most 30 words that does not end as a sentence does: “Riyad al-Malki”, but not “He left.”
function isShort(text: string): boolean {
  return text.length <= 400 && !text.includes('\n') && text.split(/\s+/).length <= 30 && !/[.!?;:…][”"’')\]]*$/.test(text)
}

// Under a picture stands whom it shows: “Riyad al-Malki”, “Geneva, 2024”.
function isBareName(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}|\d|al-|el-|bin$|de$|van$|von$|of$)/u.test(word))
}
