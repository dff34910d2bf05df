import {parse} from 'csv-parse/sync'
import type {Given} from './given.ts'
import {readJson} from './json-articles.ts'
import {nothing, type Read} from './read.ts'

/** Reports of a table with a head row (CSV or TSV): a row an article; the columns are called as in JSON (title, text, date, url, source …). */
export async function readCsv(text: string, given: Given): Promise<Read> {
  try {
    const columns = (head: string[]) => head.map((name) => name.trim().toLowerCase())
    const rows = parse(text, {
      columns,
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown[]
    return await readJson(JSON.stringify(rows), given)
  } catch (error) {
    return nothing('table-unread', `${given.file ?? 'the table'} could not be read: ${(error as Error).message}`, given)
  }
}

/** “title,text,date” or “Title;Text;Date”: a first line of short fields, one of which is a title, a text or an address. */
export function looksLikeTable(start: string): boolean {
  const [head = '', next] = start.split('\n', 2)
  const fields = head.split(delimiterOf(head)).map((field) =>
    field
      .trim()
      .replace(/^\uFEFF?"|"$/g, '')
      .toLowerCase(),
  )
  return (
    next !== undefined &&
    fields.length >= 2 &&
    fields.every((field) => /^[\w .-]{1,30}$/.test(field)) &&
    fields.some((field) => /^(?:title|headline|text|body|content|maintext|url|articlebody)$/.test(field))
  )
}

function delimiterOf(text: string): string {
  const head = text.split('\n', 1)[0] ?? ''
  return ['\t', ';', ','].sort((left, right) => head.split(right).length - head.split(left).length)[0]!
}
