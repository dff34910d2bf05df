import type {Report} from '../model/report.ts'

/** What sentences call each report: its source where only one report has that, else its letter in the order of the account (a, b, … z, aa). */
export function reportNames(reports: readonly Report[]): Map<string, string> {
  const bySource = Map.groupBy(reports, ({source}) => source)
  return new Map(
    reports.map((report, index) => [report.id, report.source !== '' && bySource.get(report.source)!.length === 1 ? report.source : letterOf(index)]),
  )
}

function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
