import {placeInStories, type StoryMember} from '../collate/stories/place-in-stories.ts'
import {storyKeys} from '../collate/stories/story-index.ts'
import {type StoryCounts, type StoryVector, storyCounts, vectorOf} from '../collate/stories/story-vector.ts'
import type {Dossier} from '../store/dossier.ts'
import {unpack} from '../store/packed.ts'
import {type Neighbour, type Neighbourhood, nextUngrouped, type Placed, placeReport, type Ungrouped} from '../store/place-report.ts'

/** Puts each report that is in no story yet into one, in the order in which they came in. Tells how many. Several workers may do so at once. */
export async function groupReports(dossier: Dossier, now: () => string, most = Number.POSITIVE_INFINITY): Promise<number> {
  let count = 0
  for (; count < most; ) {
    const report = await nextUngrouped(dossier)
    if (!report) break
    if (await placeOne(dossier, report, now())) count++
  }
  return count
}

function placeOne(dossier: Dossier, {serial, report, title, published, text}: Ungrouped, at: string): Promise<boolean> {
  const counts = storyCounts({id: report, title, text, ...(published !== null && {published: {value: published, how: 'given' as const}})})
  const vector = vectorOf(counts)
  return placeReport(dossier, {serial, report, keys: storyKeys(vector), vector: counts}, {place: (around) => placed({vector, title}, around), at})
}

function placed(fresh: StoryMember, {near, stories}: Neighbourhood): Placed {
  return placeInStories(
    fresh,
    near,
    stories.map(({id, members}) => ({id, members: members.map(memberOf)})),
  )
}

// Reports of stories that are growing are asked for again and again; a vector is some ten kilobytes.
const mostKnown = 2000
const known = new Map<string, StoryVector>()

function memberOf({report, title, vector}: Neighbour): StoryMember {
  const found = known.get(report) ?? vectorOf(unpack(vector) as StoryCounts)
  known.delete(report)
  known.set(report, found)
  if (known.size > mostKnown) known.delete(known.keys().next().value!)
  return {vector: found, title}
}
