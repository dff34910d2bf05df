import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Collection, clustersWithin, collectionOf, homesOf, mentionsOfGroups, withHomes} from '../learn/identity/collection.ts'
import {readEcbplus} from '../learn/identity/ecbplus.ts'
import type {Viewed} from '../learn/identity/views.ts'
import {groupStories, smoothedOdds, storyOdds} from '../src/collate/identity/group-alike.ts'
import {identityModel} from '../src/collate/identity/identity-model.ts'
import {type Clusters, conllScores} from './coreference-scores.ts'
import type {Task} from './task.ts'

/** Events and entities across documents on ECB+: gold mentions, our own grouping of documents by story, singletons counted, all documents scored as one. */
export const task: Task = ({data, split, out}) => {
  const collection = collectionOf(readEcbplus(data, split))
  const {events, entities, stories} = resolve(collection)
  const eventScores = scores(collection.events, events)
  const entityScores = scores(collection.entities, entities)
  if (out !== undefined) {
    writeConll(out, 'events', collection.events, events)
    writeConll(out, 'entities', collection.entities, entities)
  }
  return {
    stories: stories.length,
    ...figuresOf('event', eventScores),
    eventSameLemma: scores(collection.events, sameLemma(collection.events, stories)).mean,
    ...figuresOf('entity', entityScores),
    entitySameLemma: scores(collection.entities, sameLemma(collection.entities, stories)).mean,
    eventConll: eventScores.mean,
    entityConll: entityScores.mean,
  }
}

// Entities by themselves, events beside those entities, entities once more beside the events.
function resolve({ids, compare, events, entities}: Collection): {events: number[][]; entities: number[][]; stories: number[][]} {
  const {scorers, thresholds} = identityModel()
  const table = storyOdds(ids.length, compare, () => scorers.documents)
  const odds = {odds: table, smoothed: smoothedOdds(table)}
  const stories = groupStories(table, thresholds.documents)
  const cluster = (viewed: Viewed, name: 'entities' | 'events' | 'entitiesAgain') =>
    clustersWithin(viewed, mentionsOfGroups(viewed, stories), {odds, scorer: scorers[name], threshold: thresholds[name]})
  const first = cluster(entities, 'entities')
  const found = cluster(withHomes(events, homesOf(first)), 'events')
  return {events: found, entities: cluster(withHomes(entities, homesOf(found)), 'entitiesAgain'), stories}
}

// The baseline of the field: mentions whose words have the same lemmas, within a story.
function sameLemma(viewed: Viewed, stories: readonly (readonly number[])[]): number[][] {
  return mentionsOfGroups(viewed, stories).flatMap((group) => [...Map.groupBy(group, (index) => viewed.views[index]!.lemmas).values()])
}

function scores({mentions}: Viewed, clusters: readonly (readonly number[])[]) {
  const gold = [...Map.groupBy(mentions, ({cluster}) => cluster).values()].map((cluster) => cluster.map(({id}) => id))
  const system: Clusters = clusters.map((cluster) => cluster.map((index) => mentions[index]!.id))
  return conllScores([[gold, system]])
}

function figuresOf(name: string, {muc, b3, ceafe}: ReturnType<typeof conllScores>): Record<string, number> {
  return {[`${name}Muc`]: muc.f1, [`${name}B3`]: b3.f1, [`${name}Ceafe`]: ceafe.f1}
}

// One line a mention, all documents as one, as Barhom and others wrote it for the CoNLL scorer; the key beside the response.
function writeConll(folder: string, name: string, {mentions, views}: Viewed, clusters: readonly (readonly number[])[]): void {
  mkdirSync(folder, {recursive: true})
  const write = (file: string, homes: ReadonlyMap<number, number>) => {
    const lines = mentions.map(
      ({id}, index) => `ECB+/all\t0\t${index}\t${id.replaceAll(' ', '/')}\t${views[index]!.text.replace(/\s+/gu, '_')}\t(${homes.get(index)})`,
    )
    writeFileSync(join(folder, file), ['#begin document (ECB+/all); part 000', ...lines, '', '#end document', ''].join('\n'))
  }
  write(`${name}.response.conll`, homesOf(clusters))
  write(`${name}.key.conll`, homesOf([...Map.groupBy(mentions.keys(), (index) => mentions[index]!.cluster).values()]))
}
