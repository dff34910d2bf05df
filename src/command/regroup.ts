import type {Dossier} from '../store/dossier.ts'
import {listStories} from '../store/stories.ts'
import {groupReports} from '../work/group-reports.ts'
import {hand} from './hand.ts'

/** Puts the reports that are in no story yet into one. Tells the ids of all stories. */
export async function regroup(dossier: Dossier): Promise<string[]> {
  await groupReports(dossier, hand.now)
  return (await listStories(dossier)).map(({id}) => id)
}
