import {MultiDirectedGraph} from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import {type AccountView, nameOf} from './account-view.ts'
import type {Contact, Tone} from './contacts.ts'

// A CommonJS module, whose types put what it exports one step further in than bundlers do.
const layout = forceAtlas2 as unknown as typeof forceAtlas2.default

export type ActorNode = {x: number; y: number; size: number; label: string; side: 'left' | 'right'}
export type ContactEdge = {size: number; tone: Tone; isMutual: boolean; statements: readonly string[]}

// A circle reads best while its names find room; beyond that, those who have to do with one another are drawn together.
const mostInCircle = 18

/** The contacts as a graph with places for its nodes, the same each time: those with most contacts, up to `most`. */
export function contactGraph(view: AccountView, contacts: readonly Contact[], most = 60): MultiDirectedGraph<ActorNode, ContactEdge> {
  const graph = new MultiDirectedGraph<ActorNode, ContactEdge>()
  const chosen = inCompany(contacts, heaviest(contacts, most))
  for (const [index, {id, weight}] of chosen.entries()) {
    const turn = (2 * Math.PI * (index + 0.5)) / chosen.length
    const [x, y] = [Math.sin(turn), Math.cos(turn)]
    graph.addNode(id, {x: x * 1.7, y, size: 4 + 1.8 * Math.sqrt(weight), label: shortName(nameOf(view, id)), side: x < 0 ? 'left' : 'right'})
  }
  for (const {from, to, tone, isMutual, statements} of contacts)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.addDirectedEdge(from, to, {size: 0.8 + Math.sqrt(statements.length), tone, isMutual, statements: statements.map(({id}) => id)})
  if (graph.order > mostInCircle) {
    layout.assign(graph, {iterations: 400, settings: {gravity: 0.08, strongGravityMode: true, scalingRatio: 20, slowDown: 6}})
    graph.updateEachNodeAttributes((_, node) => ({...node, x: node.x * 1.7, side: 'right'}))
  }
  return graph
}

type Weighed = {readonly id: string; readonly weight: number}

function heaviest(contacts: readonly Contact[], most: number): Weighed[] {
  const weights = new Map<string, number>()
  for (const {from, to, statements} of contacts) for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + statements.length)
  return [...weights]
    .map(([id, weight]) => ({id, weight}))
    .sort((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1))
    .slice(0, most)
}

// From the heaviest on, each followed by those it has to do with: on a circle they stand side by side.
function inCompany(contacts: readonly Contact[], nodes: readonly Weighed[]): Weighed[] {
  const waiting = new Map(nodes.map((node) => [node.id, node]))
  const order: Weighed[] = []
  const visit = (node: Weighed) => {
    waiting.delete(node.id)
    order.push(node)
    for (const {from, to} of contacts) {
      const other = waiting.get(from === node.id ? to : to === node.id ? from : '')
      if (other) visit(other)
    }
  }
  for (const node of nodes) if (waiting.has(node.id)) visit(node)
  return order
}

const shortName = (name: string) => (name.length > 32 ? `${name.slice(0, 31)}…` : name)
