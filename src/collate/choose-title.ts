import type {EventCluster} from '../model/account.ts'
import type {Report} from '../model/report.ts'
import type {Statement} from '../model/statement.ts'
import {clip} from './points/clip.ts'
import {likeness, storyVector} from './stories/story-vector.ts'
import {wordsOf} from './words/words-of.ts'

// “Live”, “World news”: what is on every page is no title of this story.
const leastWords = 4

/** The title that says most of what all reports open with; where none has one, the words of the event that most reports tell. */
export function chooseTitle(reports: readonly Report[], {events, statements}: {events: readonly EventCluster[]; statements: readonly Statement[]}): string {
  const vectors = reports.map(storyVector)
  const scored = reports.flatMap((report, index) => {
    if (wordsOf(report.title).length < leastWords) return []
    const score = vectors.reduce((sum, other) => sum + likeness(vectors[index]!.title, other.opening), 0)
    return [{title: report.title, score}]
  })
  const best = scored.sort((left, right) => right.score - left.score)[0]
  return best?.title ?? centralClause(events, statements) ?? clip(reports[0]?.title || (reports[0]?.text ?? '')).slice(0, 80)
}

function centralClause(events: readonly EventCluster[], statements: readonly Statement[]): string | undefined {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const told = events.map(({id, statements: ids}) => ({id, found: ids.flatMap((statement) => byId.get(statement) ?? [])}))
  const weight = (found: readonly Statement[]) => 100 * new Set(found.map(({report}) => report)).size + found.length
  const central = told.sort((left, right) => weight(right.found) - weight(left.found) || (left.id < right.id ? -1 : 1))[0]
  const first = central?.found[0]?.evidence[0].text
  return first === undefined ? undefined : clip(first)
}
