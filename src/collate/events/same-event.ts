import {countedClassOf} from '../../../lexicon/counted-classes.ts'
import type {Modality, Statement} from '../../model/statement.ts'
import {likeness} from '../stories/story-vector.ts'
import {companyOf} from '../words/word-vectors.ts'
import {akinAct} from './akin-acts.ts'
import type {EventView, Stretch} from './event-view.ts'
import {tellsMeeting} from './meeting-words.ts'
import {tellsPart} from './part-of.ts'

/** What speaks for or against two statements telling one event: log odds with the reason. */
export type Evidence = {readonly odds: number; readonly because: string}

type Clue = {readonly name: string; readonly most: number; readonly weigh: (left: EventView, right: EventView) => Evidence | undefined}

/** What no likeness of others in a cluster makes up for. */
export const veto = -40

/** Each clue adds its odds, `most` at the most; a clue that knows nothing of the two says nothing. What decides soonest comes first. */
const clues: readonly Clue[] = [
  {name: 'time', most: 1.6, weigh: byTime},
  {name: 'instance', most: 0, weigh: byInstance},
  {name: 'chain', most: 3, weigh: byChain},
  {name: 'trigger', most: 2.4, weigh: byTrigger},
  {name: 'stage', most: 0, weigh: byStage},
  {name: 'modality', most: 0, weigh: byModality},
  {name: 'numbers', most: 0, weigh: byNumbers},
  {name: 'participants', most: 2, weigh: byParticipants},
  {name: 'victims', most: 0, weigh: byVictims},
  {name: 'place', most: 0.8, weigh: byPlace},
  {name: 'lead', most: 1, weigh: byLead},
  {name: 'words around', most: 2, weigh: (left, right) => ({odds: 2 * likeness(left.words, right.words), because: 'the words around'})},
]

// Two events drawn at random from a story are more often two than one.
const constant = -2.6

// Pairs that the clues still to come cannot bring near even odds are given up: most are, and they need not be weighed to the last.
const hopeless = -1.5

/** The log odds that two statements tell one event, with what spoke for it most. */
export function sameEvent(left: EventView, right: EventView): Evidence {
  let odds = constant
  let toCome = clues.reduce((sum, {most}) => sum + most, 0)
  const reasons: Evidence[] = []
  for (const {weigh, most} of clues) {
    if (odds + toCome < hopeless) break
    toCome -= most
    const evidence = weigh(left, right)
    if (!evidence) continue
    odds += evidence.odds
    if (Math.abs(evidence.odds) >= 0.5) reasons.push(evidence)
  }
  const spoken = reasons.filter((reason) => reason.odds > 0 === odds > 0).sort((one, other) => Math.abs(other.odds) - Math.abs(one.odds))
  return {odds, because: spoken.map(({because}) => because).join(', ') || 'little in common'}
}

function byChain({chain: left}: EventView, {chain: right}: EventView): Evidence | undefined {
  return left !== undefined && left === right ? {odds: 3, because: 'the report speaks of one by both'} : undefined
}

function byTrigger(left: EventView, right: EventView): Evidence {
  if (left.stem === right.stem) return {odds: 2.2, because: `the same word, “${left.statement.event!.verb}”`}
  const akin = akinAct(left.stem)
  if (akin !== undefined && akin === akinAct(right.stem))
    return {odds: 1.8, because: `“${left.statement.event!.verb}” and “${right.statement.event!.verb}” tell of one kind of act`}
  const company = companyKept(left.stem, right.stem)
  const words = `“${left.statement.event!.verb}” and “${right.statement.event!.verb}”`
  if (tellsMeeting(left) && tellsMeeting(right)) return {odds: 2, because: `${words} tell a meeting`}
  if (left.act !== '' && left.act === right.act) return {odds: 1 + Math.max(0, company), because: `${words} tell one kind of act`}
  if (left.statement.event!.plover !== undefined && left.statement.event!.plover === right.statement.event!.plover)
    return {odds: 2 * company - 0.6, because: `${words} tell akin acts`}
  return {odds: company > 0.6 ? company : -3, because: company > 0.6 ? `${words} keep the same company` : `${words} tell different acts`}
}

const companies = new Map<string, number>()

function companyKept(left: string, right: string): number {
  const key = left < right ? `${left} ${right}` : `${right} ${left}`
  const known = companies.get(key) ?? companyOf(left, right) ?? 0
  if (companies.size > 50_000) companies.clear()
  companies.set(key, known)
  return known
}

function byTime(one: EventView, other: EventView): Evidence | undefined {
  const [left, right] = [one.when, other.when]
  if (left && right) return byDates(left, right, one.statement.report === other.statement.report)
  if (one.news !== undefined && other.news !== undefined)
    return Math.abs(one.news - other.news) <= sameNews ? {odds: 0.7, because: 'news of the same days'} : {odds: -1, because: 'news of other days'}
  const [dated, day] = [left ?? right, one.news ?? other.news]
  if (!dated || day === undefined) return undefined
  const gap = Math.max(0, dated.from - day, day - dated.to)
  if (gap > 30) return {odds: -4, because: 'one is dated far from the news that the other is'}
  return gap <= sameNews ? {odds: 0.7, because: 'dated like the news that the other is'} : undefined
}

// Days between the news of reports of one event: the first reports, and what the weeklies say.
const sameNews = 7

// Reports may be a day or two apart on one event; one report does not contradict itself so.
function byDates(left: Stretch, right: Stretch, isOneReport: boolean): Evidence {
  const gap = Math.max(0, left.from - right.to, right.from - left.to)
  if (gap > 3) return {odds: veto, because: 'the times are apart'}
  if (gap > 0) return isOneReport ? {odds: -3, because: 'days apart in one report'} : {odds: -0.3, because: 'a few days apart'}
  return Math.max(length(left), length(right)) <= 7 ? {odds: 1.6, because: 'the same days'} : {odds: 0.6, because: 'the times overlap'}
}

function length({from, to}: Stretch): number {
  return to - from + 1
}

// “The previous meeting” is not “the meeting”; “several meetings” are not one.
function byInstance(left: EventView, right: EventView): Evidence | undefined {
  if ((left.other === undefined) !== (right.other === undefined)) return {odds: veto / 2, because: `“${left.other ?? right.other}” sets one apart`}
  return left.isSeveral === right.isSeveral ? undefined : {odds: veto / 2, because: 'one tells of several'}
}

// What a report opens with is what it is about, and two reports of one story are about one thing.
function byLead(left: EventView, right: EventView): Evidence | undefined {
  return left.isLead && right.isLead && left.statement.report !== right.statement.report ? {odds: 1, because: 'both reports open with it'} : undefined
}

// The opening of a meeting is a part of it.
function byStage(left: EventView, right: EventView): Evidence | undefined {
  return tellsPart(left) === tellsPart(right) ? undefined : {odds: -6, because: 'one tells a stage of the other'}
}

function byParticipants(one: EventView, other: EventView): Evidence | undefined {
  const [left, right] = [one.who, other.who]
  if (left.size === 0 || right.size === 0) return undefined
  if (isReversed(one, other)) return {odds: -2, because: 'who acts in one is acted on in the other'}
  const shared = [...left].filter((one) => right.has(one)).length
  if (shared > 0)
    return {odds: 2 * (shared / Math.min(left.size, right.size)), because: shared === 1 ? 'one takes part in both' : `${shared} take part in both`}
  if (one.named.size === 0 || other.named.size === 0) return undefined
  if (isForOneState(one, other)) return {odds: 0.8, because: 'those who act stand for one state'}
  return isApart(one, other) ? {odds: -2, because: 'nobody takes part in both'} : undefined
}

// Four soldiers are not five villagers. Whom one report calls fighters, another may call civilians.
function byVictims({statement: one}: EventView, {statement: other}: EventView): Evidence | undefined {
  const [left, right] = [victimsOf(one), victimsOf(other)]
  if (left === undefined || right === undefined || left === right) return undefined
  const isOfficial = (name: string) => name === 'soldier' || name === 'police'
  return isOfficial(left) || isOfficial(right) ? {odds: -3, because: `it is done to ${left}s in one, to ${right}s in the other`} : undefined
}

function victimsOf({participants}: Statement): string | undefined {
  const names = participants
    .filter(({role}) => role === 'target')
    .flatMap(({mention}) => countedClassOf(/^.*?(\p{L}+)(?= (?:of|in|from|who|at|on|near)\b|$)/u.exec(mention.text.toLowerCase())?.[1] ?? '') ?? [])
  return names.length === 1 ? names[0] : undefined
}

// “President Borg expelled them” and “Peru expelled them”; and nothing tells them apart on the other side.
function isForOneState(left: EventView, right: EventView): boolean {
  const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((state) => other.has(state))
  return meets(left.actingFor, right.actingFor) && (left.doneTo.size === 0 || right.doneTo.size === 0 || meets(left.doneTo, right.doneTo))
}

// Only who has a name in the same part of both can be told not to be the other; a state and its president can be one.
function isApart(left: EventView, right: EventView): boolean {
  const parts = [
    [left.actors, right.actors],
    [left.targets, right.targets],
  ] as const
  const known = parts.map(([one, other]) => [[...one].filter((who) => left.named.has(who)), [...other].filter((who) => right.named.has(who))] as const)
  const rest = known.every(([one, other]) => one.length === 0 && other.length === 0)
  return rest || known.some(([one, other]) => one.length > 0 && other.length > 0)
}

// She warned him; he threatened her.
function isReversed(left: EventView, right: EventView): boolean {
  const crosses = [...left.actors].some((one) => right.targets.has(one)) || [...left.targets].some((one) => right.actors.has(one))
  const agrees = [...left.actors].some((one) => right.actors.has(one)) || [...left.targets].some((one) => right.targets.has(one))
  return crosses && !agrees
}

// What was to come and what came may be one, but more has to speak for it.
function byModality(one: EventView, other: EventView): Evidence | undefined {
  if (one.stem === other.stem || (tellsMeeting(one) && tellsMeeting(other))) return undefined
  return isReal(one.statement.modality) === isReal(other.statement.modality) ? undefined : {odds: -0.8, because: 'one was still to come or only possible'}
}

function isReal(modality: Modality): boolean {
  return modality === 'happened' || modality === 'ongoing'
}

// Counts of one event grow from report to report, but not fourfold: “killed 1,200” and “killed 30,000” are two.
function byNumbers({numbers: left}: EventView, {numbers: right}: EventView): Evidence | undefined {
  if (left.length === 0 || right.length === 0) return undefined
  const isNear = left.some((one) => right.some((other) => Math.max(one, other) <= 4 * Math.min(one, other)))
  return isNear ? undefined : {odds: -4, because: 'the numbers are far apart'}
}

function byPlace({where: left}: EventView, {where: right}: EventView): Evidence | undefined {
  if (left.size === 0 || right.size === 0) return undefined
  return [...left].some((one) => right.has(one)) ? {odds: 0.8, because: 'the same place'} : {odds: -1.5, because: 'other places'}
}
