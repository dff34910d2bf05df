import {MultiDirectedGraph} from 'graphology'
import type {Account} from '../../model/account.ts'
import type {Participant, ParticipantRole, Statement} from '../../model/statement.ts'
import {type ToldStatement, toldStatements} from '../tables/told-statement.ts'
import {outletOf, toldAs, voucherWords} from '../words/account-index.ts'
import {displayName} from '../words/display-name.ts'
import {leadingEntities, reportsOf} from '../words/leading-entities.ts'
import {dyadsOf} from './dyads.ts'

/** What a graph format can hold of a node or an edge: short facts by name. */
export type GraphFacts = Readonly<Record<string, string | number>>

/** Who did, said or is what to whom: a node for each actor, an edge for each statement that joins two of them, from the one who acts. */
export function actorGraph(account: Account): MultiDirectedGraph<GraphFacts, GraphFacts> {
  const graph = new MultiDirectedGraph<GraphFacts, GraphFacts>()
  for (const entity of leadingEntities(account, account.entities.length)) {
    const {id, kind, names, country = ''} = entity
    graph.addNode(id, {
      label: displayName(entity),
      kind,
      country,
      reports: reportsOf(entity).size,
      mentions: entity.mentions.length,
      names: names.map(({text}) => text).join('; '),
    })
  }
  for (const told of toldStatements(account))
    for (const [number, [source, target]] of pairsOf(told.statement).entries()) {
      if (source === undefined || target === undefined || source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue
      graph.addEdgeWithKey(`${told.statement.id}-${number}`, source, target, edgeFacts(told))
    }
  return graph
}

const joined: Readonly<Record<Exclude<Statement['kind'], 'event' | 'figure'>, readonly [ParticipantRole, ParticipantRole]>> = {
  saying: ['speaker', 'addressee'],
  role: ['holder', 'body'],
  label: ['actor', 'target'],
}

// Entity ids of the two ends of each edge.
function pairsOf(statement: Statement): (readonly [string | undefined, string | undefined])[] {
  if (statement.kind === 'figure') return []
  if (statement.kind === 'event') return dyadsOf(statement).map(([source, target]) => [source?.entity, target?.entity] as const)
  const [from, to] = joined[statement.kind]
  const inRole = (role: ParticipantRole): Participant[] => statement.participants.filter((participant) => participant.role === role)
  return inRole(from).flatMap((source) => inRole(to).map((target) => [source.entity, target.entity] as const))
}

function edgeFacts({statement, report, index}: ToldStatement): GraphFacts {
  const {id, kind, event, value, evidence, polarity, modality, time} = statement
  return {
    label: event?.trigger?.text ?? event?.verb ?? (kind === 'saying' ? 'said' : (value ?? kind)),
    statement: id,
    relation: kind,
    plover: event?.plover ?? '',
    cameo: event?.cameo ?? '',
    toldAs: toldAs(statement),
    polarity,
    modality,
    attribution: voucherWords(index, statement),
    time: time?.value ?? '',
    report: report.id,
    source: outletOf(report),
    published: report.published?.value ?? '',
    wordsStart: evidence[0].start,
    wordsEnd: evidence[0].end,
    words: evidence[0].text,
  }
}
