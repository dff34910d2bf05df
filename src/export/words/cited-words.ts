import {isolateBidi} from '../../text/isolate-bidi.ts'
import type {ToldStatement} from '../tables/told-statement.ts'
import {outletOf, toldAs, voucherWords} from './account-index.ts'
import {inQuotationMarks} from './in-quotation-marks.ts'

/** A statement with all that is needed to find it again: “words” (outlet, date; report r1, 10–42; vouched for by …; told as …). */
export function citedWords({statement, report, index}: ToldStatement): string {
  const {start, end, text} = statement.evidence[0]
  const vouched = voucherWords(index, statement)
  const facts = [
    [outletOf(report), report.published?.value].filter(Boolean).join(', '),
    `report ${report.id}, ${start}–${end}`,
    vouched && `vouched for by ${vouched}`,
    `told as ${toldAs(statement)}`,
  ]
  return `${inQuotationMarks(isolateBidi(text.replace(/\s+/g, ' ').trim()))} (${facts.filter(Boolean).join('; ')})`
}
