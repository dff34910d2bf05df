import {likeness} from '../stories/story-vector.ts'
import {companyOf} from '../words/word-vectors.ts'
import type {EventView, Stretch} from './event-view.ts'
import {tellsPart} from './part-of.ts'

/** What speaks for or against two statements telling one event: log odds with the reason. */
export type Evidence = {readonly odds: number; readonly because: string}

type Clue = {readonly name: string; readonly weigh: (left: EventView, right: EventView) => Evidence | undefined}

/** Each clue adds its odds; a clue that knows nothing of the two says nothing. */
const clues: readonly Clue[] = [
  {name: 'trigger', weigh: byTrigger},
  {name: 'time', weigh: byTime},
  {name: 'participants', weigh: byParticipants},
  {name: 'place', weigh: byPlace},
  {name: 'instance', weigh: byInstance},
  {name: 'stage', weigh: byStage},
  {name: 'words around', weigh: (left, right) => ({odds: 2 * likeness(left.words, right.words), because: 'the words around'})},
]

// Two events drawn at random from a story are more often two than one.
const constant = -2.6

/** What no likeness of others in a cluster makes up for. */
export const veto = -40

/** The log odds that two statements tell one event, with what spoke for it most. */
export function sameEvent(left: EventView, right: EventView): Evidence {
  let odds = constant
  const reasons: Evidence[] = []
  for (const {weigh} of clues) {
    const evidence = weigh(left, right)
    if (!evidence) continue
    odds += evidence.odds
    if (Math.abs(evidence.odds) >= 0.5) reasons.push(evidence)
  }
  const spoken = reasons.filter((reason) => reason.odds > 0 === odds > 0).sort((one, other) => Math.abs(other.odds) - Math.abs(one.odds))
  return {odds, because: spoken.map(({because}) => because).join(', ') || 'little in common'}
}

function byTrigger(left: EventView, right: EventView): Evidence {
  if (left.stem === right.stem) return {odds: 2.2, because: `the same word, “${left.statement.event!.verb}”`}
  const company = companyOf(left.stem, right.stem) ?? 0
  const words = `“${left.statement.event!.verb}” and “${right.statement.event!.verb}”`
  if (left.act !== '' && left.act === right.act) return {odds: 1.4 + Math.max(0, company), because: `${words} tell one kind of act`}
  if (left.statement.event!.plover !== undefined && left.statement.event!.plover === right.statement.event!.plover)
    return {odds: 2 * company - 0.6, because: `${words} tell akin acts`}
  return {odds: company > 0.6 ? company : -3, because: company > 0.6 ? `${words} keep the same company` : `${words} tell different acts`}
}

function byTime({when: left}: EventView, {when: right}: EventView): Evidence | undefined {
  if (!left || !right) return undefined
  if (left.from > right.to || right.from > left.to) return {odds: veto, because: 'the times are apart'}
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

// The opening of a meeting is a part of it.
function byStage(left: EventView, right: EventView): Evidence | undefined {
  return tellsPart(left) === tellsPart(right) || left.stem === right.stem ? undefined : {odds: -3, because: 'one tells a stage of the other'}
}

function byParticipants(one: EventView, other: EventView): Evidence | undefined {
  const [left, right] = [one.who, other.who]
  if (left.size === 0 || right.size === 0) return undefined
  if (isReversed(one, other)) return {odds: -2, because: 'who acts in one is acted on in the other'}
  const shared = [...left].filter((one) => right.has(one)).length
  if (shared === 0) return {odds: -2, because: 'nobody takes part in both'}
  return {odds: 2 * (shared / Math.min(left.size, right.size)), because: shared === 1 ? 'one takes part in both' : `${shared} take part in both`}
}

// She warned him; he threatened her.
function isReversed(left: EventView, right: EventView): boolean {
  const crosses = [...left.actors].some((one) => right.targets.has(one)) || [...left.targets].some((one) => right.actors.has(one))
  const agrees = [...left.actors].some((one) => right.actors.has(one)) || [...left.targets].some((one) => right.targets.has(one))
  return crosses && !agrees
}

function byPlace({where: left}: EventView, {where: right}: EventView): Evidence | undefined {
  if (left.size === 0 || right.size === 0) return undefined
  return [...left].some((one) => right.has(one)) ? {odds: 0.8, because: 'the same place'} : {odds: -1.5, because: 'other places'}
}
