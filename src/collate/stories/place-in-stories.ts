import {contentId} from '../../text/content-id.ts'
import {averageLink} from './average-link.ts'
import {sameStory} from './same-story.ts'
import type {StoryVector} from './story-vector.ts'

/** A report that is in a story already, or is to be put into one. */
export type StoryMember = {readonly vector: StoryVector; readonly title: string}

/** A story with all its reports. */
export type StandingStory = {readonly id: string; readonly members: readonly StoryMember[]}

/** A story after a report was put in. */
export type PlacedStory = {readonly id: string; readonly title: string; readonly reports: readonly string[]}

// Average linking costs the square of what it is given; no story of `stories` has more than 19 reports.
const mostRegrouped = 80

/** Puts a new report among the stories near it: it may join one, merge several, draw some reports of one away, or open its own. `near` are the reports to compare it with, by id. Gives all stories that it was compared with closely, as they are now; a story keeps its id with most of its reports. */
export function placeInStories(fresh: StoryMember, near: readonly string[], stories: readonly StandingStory[]): PlacedStory[] {
  const chosen = likestStories(fresh.vector, new Set(near), stories)
  const members = [fresh, ...chosen.flatMap((story) => story.members)].sort(byReport)
  const odds = oddsOf(members)
  const groups = averageLink(members.length, odds)
  const titles = groups.map((places) => members[likest(places, odds)]!.title)
  const ids = idsOf(
    groups.map((places) => places.map((place) => members[place]!.vector.report)),
    chosen,
    fresh.vector.report,
  )
  return groups.map((places, index) => ({id: ids[index]!, title: titles[index]!, reports: places.map((place) => members[place]!.vector.report)}))
}

type Odds = (left: number, right: number) => number

// Each pair is compared once.
function oddsOf(members: readonly StoryMember[]): Odds {
  const known = new Map<number, number>()
  return (left, right) => {
    const key = Math.min(left, right) * members.length + Math.max(left, right)
    const odds = known.get(key) ?? sameStory(members[left]!.vector, members[right]!.vector)
    known.set(key, odds)
    return odds
  }
}

// The report that is most like the others.
function likest(places: readonly number[], odds: Odds): number {
  const liking = (one: number) => places.reduce((sum, other) => sum + (other === one ? 0 : odds(one, other)), 0)
  return places.map((place) => ({place, score: liking(place)})).sort((left, right) => right.score - left.score)[0]!.place
}

function byReport({vector: left}: StoryMember, {vector: right}: StoryMember): number {
  return left.report < right.report ? -1 : 1
}

// The stories of those reports that rather tell the same, the likest first, as many as can be grouped anew in a few milliseconds.
function likestStories(fresh: StoryVector, near: ReadonlySet<string>, stories: readonly StandingStory[]): StandingStory[] {
  const likest = stories
    .map((story) => ({story, odds: Math.max(0, ...story.members.filter(({vector}) => near.has(vector.report)).map(({vector}) => sameStory(fresh, vector)))}))
    .filter(({odds}) => odds > 0)
    .sort((left, right) => right.odds - left.odds || (left.story.id < right.story.id ? -1 : 1))
  let count = 0
  return likest.flatMap(({story}) => {
    if (count + story.members.length > mostRegrouped) return []
    count += story.members.length
    return story
  })
}

// The group with most of a story's reports is that story still. A report is new once only, so that an id made of it is not there yet.
function idsOf(groups: readonly (readonly string[])[], before: readonly StandingStory[], fresh: string): string[] {
  const homes = new Map(before.flatMap(({id, members}) => members.map(({vector}) => [vector.report, id] as const)))
  const claims = groups
    .flatMap((reports, index) => [...countsOf(reports.flatMap((report) => homes.get(report) ?? []))].map(([id, count]) => ({index, id, count})))
    .sort((left, right) => right.count - left.count || left.index - right.index || (left.id < right.id ? -1 : 1))
  const ids = new Map<number, string>()
  const taken = new Set<string>()
  for (const {index, id} of claims) {
    if (ids.has(index) || taken.has(id)) continue
    ids.set(index, id)
    taken.add(id)
  }
  return groups.map((reports, index) => ids.get(index) ?? contentId('t', reports.includes(fresh) ? [fresh] : [fresh, reports[0]!]))
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
