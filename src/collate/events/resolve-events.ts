import type {Entity, EventCluster, Judgement} from '../../model/account.ts'
import type {Recorded} from '../../model/statement.ts'
import {contentId} from '../../text/content-id.ts'
import {blocksOf} from '../entities/blocks.ts'
import {entityIndex} from '../entities/index.ts'
import {averageLink} from '../stories/average-link.ts'
import {akinAct} from './akin-acts.ts'
import {type EventView, viewsOf} from './event-view.ts'
import {tellsPart, wholeOf} from './part-of.ts'
import {type Evidence, sameEvent, veto} from './same-event.ts'
import {standsFor} from './stands-for.ts'

/** Which statements tell one event, within a report and across reports, in whatever order they come. People's judgements, by id of statement, win. */
export function resolveEvents(recorded: readonly Recorded[], entities: readonly Entity[], judgements: readonly Judgement[] = []): EventCluster[] {
  const find = entityIndex(recorded, entities)
  const inOrder = [...recorded].sort((left, right) => (left.report.id < right.report.id ? -1 : 1))
  const named = new Set(entities.filter(hasName).map(({id}) => id))
  const stands = standsFor(inOrder, entities)
  const views = inOrder.flatMap((one) => viewsOf(one, find, (entity) => named.has(entity), stands))
  const judged = judgedPairs(judgements)
  const groups = [...blocksOf(views.map((view) => [blockOf(view), view] as const)).values()].flatMap((block) => groupBlock(block, judged))
  const clusters = joinForced(groups, judged).map((group) => clusterOf(group, judged))
  return withParts(
    clusters,
    inOrder.map((one) => views.filter(({statement}) => statement.report === one.report.id)),
  )
}

// People, bodies and states by a name, not “the delegation”, not “Libya’s rival parties”, not a place.
function hasName({kind, names: [first]}: Entity): boolean {
  const isBearer = ['person', 'group', 'organisation', 'state'].includes(kind)
  return isBearer && first !== undefined && /^(?:(?:the|al)[ -])?\p{Lu}/u.test(first.text) && /(?:^|[ -])[\p{Lu}\d]\S*$/u.test(first.text)
}

type Judged = ReadonlyMap<string, Judgement>

function judgedPairs(judgements: readonly Judgement[]): Judged {
  const inOrder = [...judgements].sort((left, right) => ((left.when ?? '') < (right.when ?? '') ? -1 : 1))
  return new Map(inOrder.map((judgement) => [pairKey(judgement.left, judgement.right), judgement]))
}

function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`
}

// Only acts of one class can be one event: what is compared stays near-linear in the number of stories.
function blockOf({statement, stem, act}: EventView): string {
  return statement.event!.plover ?? (act === '' ? (akinAct(stem) ?? stem) : act)
}

// Above what clues can add up to: a judgement outvotes a cluster of any size that a block holds.
const certain = 1e6

function groupBlock(block: readonly EventView[], judged: Judged): EventView[][] {
  const odds = (left: number, right: number) => {
    const verdict = judged.get(pairKey(block[left]!.statement.id, block[right]!.statement.id))?.verdict
    return verdict === 'same' ? certain : verdict === undefined ? Math.max(veto, Math.min(8, sameEvent(block[left]!, block[right]!).odds)) : -certain
  }
  return averageLink(block.length, odds).map((group) => group.map((index) => block[index]!))
}

// A person may join what no rule would compare: a “visit” and an “attack”.
function joinForced(groups: readonly EventView[][], judged: Judged): EventView[][] {
  let joined = [...groups]
  for (const {left, right, verdict} of judged.values()) {
    if (verdict !== 'same') continue
    const homes = [left, right].map((id) => joined.find((group) => group.some(({statement}) => statement.id === id)))
    const [one, other] = homes
    if (!one || !other || one === other) continue
    joined = [...joined.filter((group) => group !== one && group !== other), [...one, ...other]]
  }
  return joined
}

function clusterOf(group: readonly EventView[], judged: Judged): EventCluster {
  const views = [...group].sort((left, right) => (left.statement.id < right.statement.id ? -1 : 1))
  const statements = views.map(({statement}) => statement.id)
  const dated = views
    .filter(({when}) => when !== undefined)
    .sort((left, right) => left.when!.to - left.when!.from - (right.when!.to - right.when!.from) || (left.statement.id < right.statement.id ? -1 : 1))
  const place = views.find(({statement}) => statement.place !== undefined)?.statement.place?.text
  const time = dated[0]?.statement.time?.value
  return {
    id: contentId('v', statements),
    statements,
    name: nameOf(views),
    ...(time === undefined ? {} : {time}),
    ...(place === undefined ? {} : {place}),
    participants: [...new Set(views.flatMap(({who}) => [...who]))].filter((who) => /^e[0-9a-f]{12}$/.test(who)).sort(),
    links: linksOf(views, judged),
  }
}

function nameOf(views: readonly EventView[]): string {
  const counts = blocksOf(views.map(({statement: {event}}) => [event!.trigger?.text ?? event!.verb, 1] as const))
  return [...counts].sort(([one, left], [other, right]) => right.length - left.length || (one < other ? -1 : 1))[0]![0]
}

// Each statement is tied to the one before it that it is most like: as many links as it takes to hold the cluster together.
function linksOf(views: readonly EventView[], judged: Judged): Judgement[] {
  return views.slice(1).map((view, index) => {
    const before = views.slice(0, index + 1)
    const found = before.map((other): [EventView, Evidence] => [other, sameEvent(other, view)]).sort(([, left], [, right]) => right.odds - left.odds)[0]!
    const [other, {odds, because}] = found
    const person = judged.get(pairKey(other.statement.id, view.statement.id))
    return (
      person ?? {
        left: other.statement.id,
        right: view.statement.id,
        verdict: 'same',
        score: Math.round(100 / (1 + Math.exp(-odds))) / 100,
        because,
        by: 'same-event',
      }
    )
  })
}

// A part stands under the event that its clause names, unless both ended in one cluster.
function withParts(clusters: readonly EventCluster[], reports: readonly (readonly EventView[])[]): EventCluster[] {
  const homes = new Map(clusters.flatMap((cluster) => cluster.statements.map((statement) => [statement, cluster] as const)))
  const wholes = new Map<string, string>()
  for (const views of reports)
    for (const part of views) {
      const whole = tellsPart(part) ? wholeOf(part, views) : undefined
      const [one, other] = [homes.get(part.statement.id), whole && homes.get(whole.statement.id)]
      if (one && other && one !== other && !wholes.has(one.id) && wholes.get(other.id) !== one.id) wholes.set(one.id, other.id)
    }
  return clusters
    .map((cluster) => (wholes.has(cluster.id) ? {...cluster, partOf: wholes.get(cluster.id)!} : cluster))
    .sort((left, right) => right.statements.length - left.statements.length || (left.id < right.id ? -1 : 1))
}
