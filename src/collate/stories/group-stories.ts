import type {Report} from '../../model/report.ts'
import {type Story, type StoryChange, StoryStream} from './story-stream.ts'

/** Reports grouped by the story they tell, fed in order of publication, those without a date last; and how it came about. */
export function groupStories(reports: readonly Report[]): {stories: Story[]; changes: StoryChange[]} {
  const stream = new StoryStream()
  const changes = [...reports].sort(byPublication).flatMap((report) => stream.add(report))
  return {stories: stream.stories(), changes}
}

function byPublication(left: Report, right: Report): number {
  const [one, other] = [left.published?.value ?? '9999', right.published?.value ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}
