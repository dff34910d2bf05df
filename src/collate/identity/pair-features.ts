import {soundsAlike} from '../entities/sounds-alike.ts'
import {companyOf} from '../words/word-vectors.ts'
import type {MentionView, Neighbour} from './mention-view.ts'
import {likeness, rarity, weighLocally, weighStems} from './weigh-stems.ts'

/** A group of mentions that may be one another, ready to be compared: by index into `views`. */
export type Ground = {
  readonly views: readonly MentionView[]
  readonly heads: ReadonlyMap<string, number>
  readonly documents: ReadonlyMap<string, number>
  readonly size: number
  /** Log odds that two documents tell one story. */
  readonly story: (left: number, right: number) => number
  /** The same, smoothed over the finer stories that they belong to. */
  readonly company: (left: number, right: number) => number
  /** Words near and around, weighed by the news at large and by the group. */
  readonly near: readonly ReadonlyMap<string, number>[]
  readonly around: readonly ReadonlyMap<string, number>[]
  readonly nearHere: readonly ReadonlyMap<string, number>[]
  readonly aroundHere: readonly ReadonlyMap<string, number>[]
}

/** Readies a group: counts its heads, how often and in how many documents, and weighs the words around. */
export function groundOf(views: readonly MentionView[], story: Ground['story'], company: Ground['company'] = story): Ground {
  const heads = Map.groupBy(views, ({head}) => head)
  return {
    views,
    heads: new Map([...heads].map(([head, list]) => [head, list.length])),
    documents: new Map([...heads].map(([head, list]) => [head, new Set(list.map(({document}) => document)).size])),
    size: new Set(views.map(({document}) => document)).size,
    story,
    company,
    near: views.map(({near}) => weighStems(near)),
    around: views.map(({around}) => weighStems(around)),
    nearHere: weighLocally(
      views.map(({near}) => near),
      rarity,
    ),
    aroundHere: weighLocally(
      views.map(({around}) => around),
      rarity,
    ),
  }
}

const companies = new Map<string, number>()

function companyKept(left: string, right: string): number {
  const key = left < right ? `${left} ${right}` : `${right} ${left}`
  let known = companies.get(key)
  if (known === undefined) {
    known = left === right ? 1 : (companyOf(left, right) ?? -0.2)
    if (companies.size > 200_000) companies.clear()
    companies.set(key, known)
  }
  return known
}

/** Names of the numbers that `pairFeatures` gives, in order. */
export const featureNames = [
  'head',
  'company',
  'bestCompany',
  'jaccard',
  'contained',
  'act',
  'plover',
  'rareLeast',
  'rareMost',
  'near',
  'around',
  'story',
  'sameDocument',
  'sentenceGap',
  'orderGap',
  'subjectWords',
  'objectWords',
  'anyWords',
  'subjectHome',
  'objectHome',
  'anyHome',
  'dates',
  'lead',
  'headsLeast',
  'headsMost',
  'documentsLeast',
  'mutual',
  'verbs',
  'sameText',
  'sounds',
  'names',
  'pronouns',
  'plural',
  'governor',
  'slots',
  'shortLength',
  'rareShared',
  'pronounFit',
  'between',
  'neighbourCompany',
  'namesConflict',
  'storyCompany',
  'nearHere',
  'aroundHere',
] as const

/** What two mentions have in common, as numbers for the learnt scorer; the same both ways. */
export function pairFeatures(ground: Ground, one: number, other: number): Float32Array {
  const [left, right] = [ground.views[one]!, ground.views[other]!]
  const values = new Float32Array(featureNames.length)
  const [rareLeft, rareRight] = [rarity(left.head), rarity(right.head)]
  const shared = left.stems.filter((stem) => right.stems.includes(stem))
  const sameDocument = left.document === right.document
  const [short, long] = left.stems.length <= right.stems.length ? [left, right] : [right, left]
  let at = 0
  const put = (value: number) => {
    values[at++] = value
  }
  put(Number(left.head === right.head))
  put(companyKept(left.head, right.head))
  put(bestCompany(left.stems, right.stems))
  put(shared.length / Math.max(1, left.stems.length + right.stems.length - shared.length))
  put(short.stems.every((stem) => long.stems.includes(stem)) ? 1 : 0)
  put(known(left.act, right.act))
  put(known(left.plover, right.plover))
  put(Math.min(rareLeft, rareRight))
  put(Math.max(rareLeft, rareRight))
  put(likeness(ground.near[one]!, ground.near[other]!))
  put(likeness(ground.around[one]!, ground.around[other]!))
  put(sameDocument ? 6 : ground.story(left.document, right.document))
  put(Number(sameDocument))
  put(sameDocument ? Math.min(9, Math.abs(left.sentence - right.sentence)) : -1)
  put(sameDocument ? Math.min(20, Math.abs(left.order - right.order)) : -1)
  put(slotWords(left, right, 'subject'))
  put(slotWords(left, right, 'object'))
  put(slotWords(left, right))
  put(slotHomes(left, right, 'subject'))
  put(slotHomes(left, right, 'object'))
  put(slotHomes(left, right))
  put(datesShared(left.dates, right.dates))
  put(Number(left.sentence === 0) + Number(right.sentence === 0))
  const [headsLeft, headsRight] = [ground.heads.get(left.head) ?? 0, ground.heads.get(right.head) ?? 0]
  put(Math.min(headsLeft, headsRight) / ground.size)
  put(Math.max(headsLeft, headsRight) / ground.size)
  put(Math.min(ground.documents.get(left.head) ?? 0, ground.documents.get(right.head) ?? 0) / ground.size)
  put(Number(left.around.includes(right.head)) + Number(right.around.includes(left.head)))
  put(Number(left.isVerb) + Number(right.isVerb))
  put(Number(left.text.toLowerCase() === right.text.toLowerCase()))
  put(left.isName && right.isName ? soundsAlike(left.headWord, right.headWord) : -1)
  put(Number(left.isName) + Number(right.isName))
  put(Number(left.pronoun !== undefined) + Number(right.pronoun !== undefined))
  put(Number(left.isPlural) + Number(right.isPlural))
  put(Number(left.governor !== '' && left.governor === right.governor))
  put(left.slot === right.slot ? (left.slot === 'subject' ? 3 : left.slot === 'object' ? 2 : 1) : 0)
  put(short.stems.length)
  put(shared.reduce((most, stem) => Math.max(most, rarity(stem)), 0))
  put(pronounFit(left, right))
  put(sameDocument ? Number(Math.abs(left.order - right.order) <= 1) : -1)
  put(neighbourCompany(left, right))
  put(namesConflict(left, right))
  put(sameDocument ? 6 : ground.company(left.document, right.document))
  put(likeness(ground.nearHere[one]!, ground.nearHere[other]!))
  put(likeness(ground.aroundHere[one]!, ground.aroundHere[other]!))
  return values
}

function known(left: string | undefined, right: string | undefined): number {
  return left === undefined || right === undefined ? 0 : left === right ? 1 : -1
}

function bestCompany(left: readonly string[], right: readonly string[]): number {
  let best = -0.2
  for (const one of left) for (const other of right) best = Math.max(best, companyKept(one, other))
  return best
}

function inSlot(view: MentionView, slot: Neighbour['slot'] | undefined): readonly Neighbour[] {
  return slot === undefined ? view.neighbours : view.neighbours.filter((one) => one.slot === slot)
}

// The share of rare words that the neighbours of the one and of the other have in common; -1 where one has none.
function slotWords(left: MentionView, right: MentionView, slot?: Neighbour['slot']): number {
  const one = new Set(inSlot(left, slot).flatMap(({stems}) => stems))
  const other = new Set(inSlot(right, slot).flatMap(({stems}) => stems))
  if (one.size === 0 || other.size === 0) return -1
  let [both, less, more] = [0, 0, 0]
  for (const stem of one) {
    less += rarity(stem)
    if (other.has(stem)) both += rarity(stem)
  }
  for (const stem of other) more += rarity(stem)
  return both / Math.max(1e-6, Math.min(less, more))
}

function slotHomes(left: MentionView, right: MentionView, slot?: Neighbour['slot']): number {
  const one = new Set(inSlot(left, slot).flatMap(({home}) => home ?? []))
  const other = new Set(inSlot(right, slot).flatMap(({home}) => home ?? []))
  if (one.size === 0 || other.size === 0) return -1
  let both = 0
  for (const home of one) if (other.has(home)) both++
  return both / Math.min(one.size, other.size)
}

function datesShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  for (const one of left) if (right.has(one)) return 1
  return -1
}

// A pronoun with a name or noun of its document: 1 where number and gender may agree, 0 where nothing is known, -1 where they cannot.
function pronounFit(left: MentionView, right: MentionView): number {
  if (left.pronoun === undefined && right.pronoun === undefined) return 0
  if (left.pronoun !== undefined && right.pronoun !== undefined)
    return left.pronoun === right.pronoun ? 1 : left.pronoun === 'other' || right.pronoun === 'other' ? 0 : -1
  const [pronoun, noun] = left.pronoun !== undefined ? [left, right] : [right, left]
  if (pronoun.pronoun === 'they') return noun.isPlural ? 1 : -0.5
  if (pronoun.pronoun === 'he' || pronoun.pronoun === 'she') return noun.isPlural ? -1 : noun.isName ? 1 : 0.5
  return noun.isPlural ? -1 : 0
}

function neighbourCompany(left: MentionView, right: MentionView): number {
  let best = -0.2
  for (const one of left.neighbours)
    for (const other of right.neighbours) for (const first of one.stems) for (const second of other.stems) best = Math.max(best, companyKept(first, second))
  return left.neighbours.length === 0 || right.neighbours.length === 0 ? -1 : best
}

// Both are names and share no word: two names more often than two spellings.
function namesConflict(left: MentionView, right: MentionView): number {
  return Number(left.isName && right.isName && !left.stems.some((stem) => right.stems.includes(stem)))
}
