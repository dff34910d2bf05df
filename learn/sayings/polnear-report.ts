import type {Report} from '../../src/model/report.ts'
import {makeReport} from '../../src/read/make-report.ts'
import {lineBlocks} from '../../src/text/line-blocks.ts'

/** A text of PolNeAR as a report: its first line is the title. */
export function polnearReport(text: string): Report {
  const blocks = lineBlocks(text).map((block, at) => ({...block, kind: at === 0 ? ('title' as const) : ('paragraph' as const)}))
  return {...makeReport(text, blocks, {given: {}}), language: 'en', blocks}
}
