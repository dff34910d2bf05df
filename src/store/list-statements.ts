import type {Statement} from '../model/statement.ts'
import {endingOf, type Page, type PageWish, pageOf} from './cursor.ts'
import type {Dossier} from './dossier.ts'

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
  let rows = db.selectFrom('statement').select(['statement.id', 'statement.report_id', 'start', 'body'])
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
  return pageOf(found, most, {item: ({body}) => JSON.parse(body) as Statement, ending: ({report_id, start, id}) => [report_id, start, id]})
}
