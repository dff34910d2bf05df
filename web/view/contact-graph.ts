import {MultiDirectedGraph} from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import {type AccountView, nameOf} from './account-view.ts'
import type {Contact, Tone} from './contacts.ts'

// A CommonJS module, whose types put what it exports one step further in than bundlers do.
const layout = forceAtlas2 as unknown as typeof forceAtlas2.default

export type ActorNode = {x: number; y: number; size: number; label: string}
export type ContactEdge = {size: number; tone: Tone; isMutual: boolean; statements: readonly string[]}

/** The contacts as a graph with places for its nodes, the same each time: those with most contacts, up to `most`. */
export function contactGraph(view: AccountView, contacts: readonly Contact[], most = 60): MultiDirectedGraph<ActorNode, ContactEdge> {
  const weights = new Map<string, number>()
  for (const {from, to, statements} of contacts) for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + statements.length)
  const chosen = [...weights].sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1)).slice(0, most)
  const graph = new MultiDirectedGraph<ActorNode, ContactEdge>()
  for (const [index, [id, weight]] of chosen.entries()) {
    const turn = (2 * Math.PI * index) / chosen.length
    graph.addNode(id, {x: Math.cos(turn), y: Math.sin(turn), size: 4 + 1.6 * Math.sqrt(weight), label: shortName(nameOf(view, id))})
  }
  for (const {from, to, tone, isMutual, statements} of contacts)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.addDirectedEdge(from, to, {size: 1 + Math.sqrt(statements.length), tone, isMutual, statements: statements.map(({id}) => id)})
  if (graph.order > 2) layout.assign(graph, {iterations: 400, settings: {gravity: 0.08, strongGravityMode: true, scalingRatio: 12, slowDown: 6}})
  return graph
}

const shortName = (name: string) => (name.length > 32 ? `${name.slice(0, 31)}…` : name)
