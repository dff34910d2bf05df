import {parse} from 'csv-parse/sync'
import type {Given} from './given.ts'
import {readArticles} from './json-articles.ts'
import {delimiterOf} from './looks-like-table.ts'
import {nothing, type Read} from './read.ts'

/** Reports of a table with a head row (CSV or TSV): a row an article; the columns are called as in JSON (title, text, date, url, source …), or as `given.columns` says. */
export async function readCsv(text: string, given: Given): Promise<Read> {
  let rows: unknown[]
  try {
    rows = parse(text, {
      columns: true,
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: mostCharacters,
    })
  } catch (error) {
    return nothing('table-unread', `${given.file ?? 'the table'} could not be read: ${(error as Error).message}`, given)
  }
  return rows.length === 0 ? nothing('table-unread', `${given.file ?? 'the table'} has a head row and no other`, given) : readArticles(rows, given)
}

// A quotation mark that is never closed would swallow the rest of the table: a row of more is no article.
const mostCharacters = 2_000_000
