import type {Kysely} from 'kysely'
import type {Recorded, Statement} from '../model/statement.ts'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'
import {unpack} from './packed.ts'
import type {Tables} from './tables.ts'

/** Which statements: any of these may be left out; `code` is of PLOVER. */
export type StatementFilter = {
  readonly report?: string | undefined
  readonly story?: string | undefined
  readonly kind?: string | undefined
  readonly code?: string | undefined
}

/** Statements by report and place in it. */
export async function listStatements({db}: Dossier, {report, story, kind, code}: StatementFilter, {cursor, most}: PageWish): Promise<Page<Statement>> {
  const after = endingOf(cursor, ['', 0, ''])
  let rows = db.selectFrom('statement').select(['statement.id', 'statement.report_id', 'start'])
  if (report !== undefined) rows = rows.where('statement.report_id', '=', report)
  if (story !== undefined)
    rows = rows.where('statement.report_id', 'in', (select) => select.selectFrom('story_report').select('story_report.report_id').where('story_id', '=', story))
  if (kind !== undefined) rows = rows.where('kind', '=', kind)
  if (code !== undefined) rows = rows.where('plover', '=', code)
  if (after)
    rows = rows.where(({eb, refTuple, tuple}) => eb(refTuple('statement.report_id', 'start', 'statement.id'), '>', tuple(after[0], after[1], after[2])))
  const found = await rows
    .orderBy('statement.report_id')
    .orderBy('start')
    .orderBy('statement.id')
    .limit(most + 1)
    .execute()
  const whole = await statementsOf(db, [...new Set(found.map(({report_id}) => report_id))])
  return pageOf(found, most, {item: ({id}) => whole.get(id)!, ending: ({report_id, start: at, id}) => [report_id, at, id]})
}

async function statementsOf(db: Kysely<Tables>, reports: readonly string[]): Promise<Map<string, Statement>> {
  if (reports.length === 0) return new Map()
  const rows = await db.selectFrom('recorded').select('body').where('report_id', 'in', reports).execute()
  return new Map(rows.flatMap(({body}) => (unpack(body) as Pick<Recorded, 'statements'>).statements.map((statement) => [statement.id, statement])))
}
