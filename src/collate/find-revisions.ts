import type {Revision} from '../model/account.ts'
import type {Report} from '../model/report.ts'
import {differences} from '../text/differences.ts'

/** Which reports are later versions of others that are here too, and where their words differ. */
export function findRevisions(reports: readonly Report[]): Revision[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  return reports.flatMap((report) => {
    const before = report.revisionOf === undefined ? undefined : byId.get(report.revisionOf)
    return before ? [{report: report.id, of: before.id, differences: differences(before.text, report.text)}] : []
  })
}
