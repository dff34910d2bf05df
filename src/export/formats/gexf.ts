import {write} from 'graphology-gexf'
import type {Account} from '../../model/account.ts'
import {actorGraph, type GraphFacts} from './actor-graph.ts'
import {xmlText} from './xml-text.ts'

/** The actors of an account as GEXF 1.2, for Gephi. */
export function writeGexf(account: Account): string {
  return `${write(actorGraph(account), {formatNode: (_, facts) => formatted(facts), formatEdge: (_, facts) => formatted(facts)})}\n`
}

function formatted({label, ...attributes}: GraphFacts): {label: string; attributes: Record<string, string | number>} {
  const clean = Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? xmlText(value) : value] as const)
  return {label: xmlText(String(label)), attributes: Object.fromEntries(clean)}
}
