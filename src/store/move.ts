import type {Dossier} from './dossier.ts'
import {DossierError} from './dossier.ts'
import type {Tables} from './tables.ts'

// In an order in which every row finds the rows that it refers to. Jobs are work under way, not what is known: they stay behind.
const moved = ['source_bytes', 'report', 'recorded', 'statement', 'report_words', 'story', 'story_report', 'judgement'] as const
type Moved = (typeof moved)[number]

const keys: Readonly<Record<Moved, string>> = {
  source_bytes: 'hash',
  report: 'serial',
  recorded: 'report_id',
  statement: 'id',
  report_words: 'report_id',
  story: 'id',
  story_report: 'report_id',
  judgement: 'id',
}

/** A dossier as lines of JSON, one a row, in an order in which they can be taken in; the same dossier gives the same lines from either engine. */
export async function* exportDossier({db}: Dossier): AsyncGenerator<string> {
  yield JSON.stringify({variorum: 'dossier', version: 1})
  for (const table of moved)
    for (let from = 0; ; from += 500) {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .orderBy(keys[table] as never)
        .limit(500)
        .offset(from)
        .execute()
      for (const row of rows) yield JSON.stringify({table, row: plainRow(row)})
      if (rows.length < 500) break
    }
}

/** Takes in what `exportDossier` gave, in one transaction; rows that are there already are left. Throws a DossierError where a line is none of ours. */
export function importDossier({db}: Dossier, lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    let count = 0
    let isFirst = true
    for await (const line of lines) {
      if (line.trim() === '') continue
      const parsed = parsedLine(line)
      if (isFirst && parsed['variorum'] !== 'dossier') throw new DossierError('expected a dossier as "variorum export" writes it, found other lines')
      if (!isFirst) {
        const {table, row} = parsed as {table: Moved; row: Record<string, unknown>}
        if (!moved.includes(table)) throw new DossierError(`expected a table of a dossier, found "${String(table)}"`)
        const known =
          table === 'report_words'
            ? await transaction.selectFrom(table).select('report_id').where('report_id', '=', String(row['report_id'])).executeTakeFirst()
            : undefined
        if (!known)
          await transaction
            .insertInto(table)
            .values(keptRow(row) as never)
            .$if(table !== 'report_words', (insert) => insert.onConflict((conflict) => conflict.doNothing()))
            .execute()
        count++
      }
      isFirst = false
    }
    return count
  })
}

function parsedLine(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch {
    throw new DossierError(`expected a line of JSON, found "${line.slice(0, 40)}"`)
  }
}

// Bytes travel as base64; a column that only one engine keeps (`cut`) stays behind.
function plainRow(row: Partial<Tables[Moved]>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'cut')
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, value]) => [name, value instanceof Uint8Array ? {base64: Buffer.from(value).toString('base64')} : value]),
  )
}

function keptRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'base64' in value ? Buffer.from(String(value.base64), 'base64') : value,
    ]),
  )
}
