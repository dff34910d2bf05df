import type {Statement} from '../../src/model/statement.ts'
import type {AccountView} from './account-view.ts'

/** The words of a statement inside their sentence, all on one line; empty around where the sentence is not known. */
export function sentenceAround({reports}: AccountView, {report: id, evidence: [{start, end}]}: Statement): {before: string; words: string; after: string} {
  const report = reports.get(id)
  if (!report) return {before: '', words: '', after: ''}
  const holding = report.sentences?.filter(([from, to]) => from < end && to > start) ?? []
  const from = Math.min(start, holding[0]?.[0] ?? start)
  const to = Math.max(end, holding.at(-1)?.[1] ?? end)
  const [before, words, after] = [report.text.slice(from, start), report.text.slice(start, end), report.text.slice(end, to)].map(onOneLine)
  return {before: before ?? '', words: words ?? '', after: after ?? ''}
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ')
