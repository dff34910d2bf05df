import {parse} from 'csv-parse/sync'
import type {Given} from './given.ts'
import {readJson} from './json-articles.ts'
import {delimiterOf} from './looks-like-table.ts'
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
