import type {Account} from '../../model/account.ts'
import {escapeXml} from '../escape-xml.ts'
import {actorGraph, type GraphFacts} from './actor-graph.ts'
import {xmlText} from './xml-text.ts'

/** The actors of an account as GraphML, for yEd, igraph, NetworkX. */
export function writeGraphml(account: Account): string {
  const graph = actorGraph(account)
  const nodes = graph.mapNodes((id, facts) => ({id, facts}))
  const edges = graph.mapEdges((id, facts, source, target) => ({id, source, target, facts}))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keysOf('node', nodes[0]?.facts),
    ...keysOf('edge', edges[0]?.facts),
    `<graph id="${escaped(account.id)}" edgedefault="directed">`,
    ...nodes.map(({id, facts}) => `<node id="${escaped(id)}">${factsOf('node', facts)}</node>`),
    ...edges.map(
      ({id, source, target, facts}) => `<edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${factsOf('edge', facts)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

// Every node has the same facts, and so has every edge.
function keysOf(side: 'node' | 'edge', facts: GraphFacts = {}): string[] {
  return Object.entries(facts).map(
    ([name, value]) => `<key id="${side}-${name}" for="${side}" attr.name="${name}" attr.type="${typeof value === 'number' ? 'int' : 'string'}"/>`,
  )
}

function factsOf(side: 'node' | 'edge', facts: GraphFacts): string {
  return Object.entries(facts)
    .map(([name, value]) => `<data key="${side}-${name}">${escaped(String(value))}</data>`)
    .join('')
}

// A bare carriage return would come back as a line feed.
function escaped(text: string): string {
  return escapeXml(xmlText(text)).replace(/\r/g, '&#13;')
}
