import {sql} from 'kysely'
import {type Dossier, DossierError} from './dossier.ts'
import {type MovedTable, moved} from './moved-tables.ts'
import {Taking} from './taking.ts'

// As many rows as fit into memory even where each holds the bytes of a long page.
const pageLength = 200

/** A dossier as lines of JSON, one a row, in an order in which they can be taken in, all as they were when the first was read; the same dossier gives the same lines from either engine. */
export async function* exportDossier({db}: Dossier): AsyncGenerator<string> {
  const transaction = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    yield JSON.stringify({variorum: 'dossier', version: 2})
    for (const [table, keys] of Object.entries(moved)) {
      const order = sql.join(keys.map((key) => sql.ref(key)))
      for (let last: Record<string, unknown> | undefined; ; ) {
        const after = last ? sql`WHERE (${order}) > (${sql.join(keys.map((key) => last![key]))})` : sql``
        const {rows} = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(table)} ${after} ORDER BY ${order} LIMIT ${pageLength}`.execute(transaction)
        for (const row of rows) yield JSON.stringify({table, row: plainRow(row)})
        last = rows.at(-1)
        if (rows.length < pageLength) break
      }
    }
  } finally {
    await transaction.rollback().execute()
  }
}

/** Takes in what `exportDossier` gave, in one transaction; rows that are there already are left. Into a dossier that holds something, reports, what was recorded, and judgements are taken, and the reports are grouped anew. Throws a DossierError where a line is none of ours. */
export function importDossier({db, engine}: Dossier, lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    if (engine === 'postgres') await sql`LOCK TABLE report IN SHARE ROW EXCLUSIVE MODE`.execute(transaction)
    const taking = await Taking.into(transaction, engine)
    let isFirst = true
    for await (const line of lines) {
      if (line.trim() === '') continue
      const parsed = parsedLine(line)
      if (isFirst) expectHeader(parsed)
      else await taking.take(tableOf(parsed), keptRow(parsed['row'] as Record<string, unknown>))
      isFirst = false
    }
    if (isFirst) throw new DossierError('expected a dossier as "variorum export" writes it, found no line')
    return taking.end()
  })
}

function expectHeader(line: Record<string, unknown>): void {
  if (line['variorum'] !== 'dossier') throw new DossierError('expected a dossier as "variorum export" writes it, found other lines')
  if (line['version'] !== 2)
    throw new DossierError(`expected a dossier of version 2, found version ${String(line['version'])}: export it with the same program`)
}

function tableOf({table}: Record<string, unknown>): MovedTable {
  if (typeof table === 'string' && Object.hasOwn(moved, table)) return table as MovedTable
  throw new DossierError(`expected a table of a dossier, found "${String(table)}"`)
}

function parsedLine(line: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>
  } catch {}
  throw new DossierError(`expected a line of JSON, found "${line.slice(0, 40)}"`)
}

// Bytes travel as base64.
function plainRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
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
