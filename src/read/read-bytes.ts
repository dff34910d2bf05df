import type {Problem} from '../model/problem.ts'
import type {Report} from '../model/report.ts'
import {decode} from './decode.ts'
import type {Given} from './given.ts'
import {readHtml} from './html/read-html.ts'
import {readMarkdown} from './markdown.ts'
import {readPlainText} from './plain-text.ts'

type Read = {readonly reports: readonly Report[]; readonly problems: readonly Problem[]}

/** The reports that some bytes hold. The format is told by the content; what cannot be read gives a Problem and no report. */
export function readBytes(bytes: Uint8Array, given: Given = {}): Read {
  const source = given.file ?? 'standard input'
  const {text, problems} = decode(bytes, source)
  if (text === undefined) return {reports: [], problems}
  if (text.trim() === '')
    return {reports: [], problems: [...problems, {code: 'empty-text', message: `expected a report in ${source}, found no text; it is left out`, source}]}
  const {report, problems: more} = readText(text, given)
  return {reports: [report], problems: [...problems, ...more]}
}

function readText(text: string, given: Given): {report: Report; problems: readonly Problem[]} {
  if (isHtml(text)) return readHtml(text, given)
  if (isMarkdown(text)) return readMarkdown(text, given)
  return {report: readPlainText(text, given), problems: []}
}

function isHtml(text: string): boolean {
  const start = text.slice(0, 2000)
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p)\b/i.test(start) || /<html[\s>]/i.test(start)
}

// Front matter, or a first line that is a heading of Markdown.
function isMarkdown(text: string): boolean {
  return /^\uFEFF?---\r?\n[\s\S]{0,4000}?\r?\n---[ \t]*\r?\n/.test(text) || /^\s*#{1,3} \S/.test(text)
}
