import {groupStories} from '../collate/stories/group-stories.ts'
import type {Report} from '../model/report.ts'
import type {Dossier} from '../store/dossier.ts'
import {reportsAfter} from '../store/reports.ts'
import {keepStories} from '../store/stories.ts'

/** Groups all reports of a dossier by story, and keeps that. Tells the ids of the stories. */
export async function regroup(dossier: Dossier): Promise<string[]> {
  const reports: Report[] = []
  for (let after = 0; ; ) {
    const page = await reportsAfter(dossier, after, 1000)
    const last = page.at(-1)
    if (!last) break
    reports.push(...page)
    after = last.serial
  }
  const {stories} = groupStories(reports)
  await keepStories(dossier, stories, new Date().toISOString())
  return stories.map(({id}) => id)
}
