import type {Report} from '../../model/report.ts'
import {type Quotation, quotationsIn} from '../../text/quotation/quotations-in.ts'

/** The outermost quotations of a report, paragraph by paragraph, in order. */
export function quotesOf(report: Report): Quotation[] {
  return report.blocks.flatMap(({start, end}) => quotationsIn(report.text, start, end).filter(({depth}) => depth === 0))
}
