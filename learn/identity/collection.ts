import type {Boosted} from '../../src/collate/identity/boosted.ts'
import {type CompareDocuments, compareDocuments} from '../../src/collate/identity/document-view.ts'
import {groupMentions} from '../../src/collate/identity/group-alike.ts'
import {type Ground, groundOf} from '../../src/collate/identity/pair-features.ts'
import type {EcbSplit} from './ecbplus.ts'
import {type Viewed, viewsOf} from './views.ts'

/** A split of ECB+ with its views, ready for learning and measuring. */
export type Collection = {readonly ids: readonly string[]; readonly events: Viewed; readonly entities: Viewed; readonly compare: CompareDocuments}

export function collectionOf(ecb: EcbSplit): Collection {
  const {events, entities, documents} = viewsOf(ecb)
  return {ids: ecb.documents.map(({id}) => id), events, entities, compare: compareDocuments(documents)}
}

/** Mentions, by index, of each group of documents; `groups` hold numbers of documents. */
export function mentionsOfGroups({views}: Viewed, groups: readonly (readonly number[])[]): number[][] {
  const homes = new Map(groups.flatMap((group, number) => group.map((document) => [document, number] as const)))
  const mentions = groups.map((): number[] => [])
  for (const [index, {document}] of views.entries()) {
    const home = homes.get(document)
    if (home !== undefined) mentions[home]!.push(index)
  }
  return mentions.filter((group) => group.length > 0)
}

/** The odds that documents tell one story, and the same smoothed. */
export type StoryOdds = {readonly odds: readonly Float32Array[]; readonly smoothed: readonly Float32Array[]}

/** The ground of some mentions. */
export function groundFor({views}: Viewed, mentions: readonly number[], {odds, smoothed}: StoryOdds): Ground {
  return groundOf(
    mentions.map((index) => views[index]!),
    (left, right) => odds[left]![right]!,
    (left, right) => smoothed[left]![right]!,
  )
}

/** Clusters of mentions, by index, within each group. */
export function clustersWithin(
  viewed: Viewed,
  groups: readonly (readonly number[])[],
  {odds, scorer, threshold}: {odds: StoryOdds; scorer: Boosted; threshold: number},
): number[][] {
  return groups.flatMap((group) => groupMentions(groundFor(viewed, group, odds), scorer, threshold).map((cluster) => cluster.map((at) => group[at]!)))
}

/** Mention → number of its cluster. */
export function homesOf(clusters: readonly (readonly number[])[]): Map<number, number> {
  return new Map(clusters.flatMap((cluster, number) => cluster.map((index) => [index, number] as const)))
}

/** The same views, whose neighbours know who they were found to be. */
export function withHomes(viewed: Viewed, homes: ReadonlyMap<number, number>): Viewed {
  const views = viewed.views.map((view, index) => ({
    ...view,
    neighbours: view.neighbours.map((neighbour, at) => {
      const home = homes.get(viewed.beside[index]![at]!.index)
      return home === undefined ? neighbour : {...neighbour, home}
    }),
  }))
  return {...viewed, views}
}
