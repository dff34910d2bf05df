import type {Report} from '../model/report.ts'

/** The order of reports in an account: by date of publication, then by file, then by id; never by how they were handed in. */
export function reportOrder(left: Report, right: Report): number {
  const keys = (report: Report) => [report.published?.value ?? '9999', report.file ?? '', report.id]
  const [one, other] = [keys(left), keys(right)]
  const at = one.findIndex((key, index) => key !== other[index])
  return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1
}
