import {averageLink} from '../stories/average-link.ts'
import {likeness, rarity, weighLocally} from './weigh-stems.ts'

/** What of a document tells which story it is of: its stems in order, those of some sorts weighted by how rare they are in the news, and what dates it. */
export type DocumentView = {
  readonly stems: readonly string[]
  readonly all: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
  readonly nouns: ReadonlyMap<string, number>
  readonly verbs: ReadonlyMap<string, number>
  readonly lead: ReadonlyMap<string, number>
  readonly dates: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** Compares two documents of a collection by their numbers; the same both ways. */
export type CompareDocuments = (left: number, right: number) => Float32Array

// Least cosine, words weighed by how rare they are in the collection, at which two documents are of one topic: pure groups on ECB+ dev, 97.5 % pure on train.
const sameTopic = 0.05

/** Readies a collection for comparing: what many of its documents share tells little, so words are weighed anew in it, and again in each of its topics. */
export function compareDocuments(documents: readonly DocumentView[]): CompareDocuments {
  const words = weighLocally(documents.map(({stems}) => stems))
  const rare = weighLocally(
    documents.map(({stems}) => stems),
    rarityLessOne,
  )
  const pairs = weighLocally(documents.map(({stems}) => pairsOf(stems)))
  const topics = averageLink(documents.length, (left, right) => likeness(words[left]!, words[right]!) - sameTopic)
  const within = topics.map((topic) => ({
    rare: weighLocally(
      topic.map((index) => documents[index]!.stems),
      rarityLessOne,
    ),
    pairs: weighLocally(topic.map((index) => pairsOf(documents[index]!.stems))),
  }))
  const places = new Map(topics.flatMap((topic, number) => topic.map((index, at) => [index, {number, at}] as const)))
  const inTopic = (left: number, right: number, sort: 'rare' | 'pairs') => {
    const [one, other] = [places.get(left)!, places.get(right)!]
    const vectors = within[one.number]![sort]
    return one.number === other.number ? likeness(vectors[one.at]!, vectors[other.at]!) : -1
  }
  return (left, right) =>
    Float32Array.of(
      ...worldFeatures(documents[left]!, documents[right]!),
      likeness(words[left]!, words[right]!),
      likeness(rare[left]!, rare[right]!),
      likeness(pairs[left]!, pairs[right]!),
      inTopic(left, right, 'rare'),
      inTopic(left, right, 'pairs'),
    )
}

/** Place of the cosine of words weighed in the collection among the numbers. */
export const localCosine = 12

function rarityLessOne(stem: string): number {
  return Math.max(0, rarity(stem) - 1)
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)
}

// What two documents share, weighed by the news at large.
function worldFeatures(left: DocumentView, right: DocumentView): number[] {
  const names = [...left.names.keys()].filter((name) => right.names.has(name))
  return [
    likeness(left.all, right.all),
    likeness(left.names, right.names),
    likeness(left.nouns, right.nouns),
    likeness(left.verbs, right.verbs),
    sharedShare(left.dates, right.dates),
    sharedShare(left.numbers, right.numbers),
    likeness(left.lead, right.lead),
    Math.max(likeness(left.lead, right.all), likeness(right.lead, left.all)),
    Math.min(left.stems.length, right.stems.length),
    names.reduce((most, name) => Math.max(most, rarity(name)), 0),
    names.length,
    names.length / Math.max(1, Math.min(left.names.size, right.names.size)),
  ]
}

// -1 where one has none: that says nothing.
function sharedShare(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((one) => right.has(one)).length
  return left.size === 0 || right.size === 0 ? -1 : shared / Math.min(left.size, right.size)
}
