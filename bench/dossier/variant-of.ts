import type {Recorded, Statement} from '../../src/model/statement.ts'
import {contentId} from '../../src/text/content-id.ts'

/** A report like another, with a last line and an outlet of its own: what was recorded holds for it too, since all its spans are where they were. */
export function variantOf(
  {report, statements, ...rest}: Recorded,
  number: number,
  {source = `Outlet ${number % 200}`, published = report.published?.value, words = ''}: {source?: string; published?: string | undefined; words?: string} = {},
): Recorded {
  const text = `${report.text}\n\nNo. ${number}.${words}`
  const id = contentId('r', [source, text])
  const idOf = (before: string) => contentId('s', [id, before])
  const own = (statement: Statement): Statement => ({
    ...statement,
    id: idOf(statement.id),
    report: id,
    ...(statement.within && {within: statement.within.map(idOf)}),
  })
  const {url: _, ...plain} = report
  return {
    ...rest,
    report: {...plain, id, source, text, ...(published !== undefined && {published: {value: published, how: 'given'}})},
    statements: statements.map(own),
  }
}
