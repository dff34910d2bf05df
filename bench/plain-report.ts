import type {Report} from '../src/model/report.ts'
import {contentId} from '../src/text/content-id.ts'
import {lineBlocks} from '../src/text/line-blocks.ts'

/** A text as an English report of paragraphs, without the work of reading. */
export function plainReport(text: string): Report {
  const blocks = lineBlocks(text).map((block) => ({kind: 'paragraph' as const, ...block}))
  return {id: contentId('r', [text]), source: '', title: '', language: 'en', blocks, text}
}
