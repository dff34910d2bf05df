import type {Account, Origin} from '../../model/account.ts'
import {clip} from '../points/clip.ts'
import {reportNames} from '../report-names.ts'

/** The reports of an origin, and the passages that they share, side by side. */
export function explainOrigin(account: Account, {id, reports, passages, because}: Origin): string {
  const names = reportNames(account.reports)
  const textOf = (report: string) => account.reports.find((one) => one.id === report)?.text ?? ''
  const shown = passages.map(
    ({report, start, end, match}) => `- ${match ?? ''} ${names.get(report)}, ${start}–${end}: “${clip(textOf(report).slice(start, end))}”`,
  )
  return [`Origin ${id}: ${reports.map((report) => names.get(report)).join(', ')}`, `${because}.`, ...shown].join('\n')
}
