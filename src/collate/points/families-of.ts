import type {EventCluster} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import type {Family} from './ground.ts'

/** Clusters and their parts: the opening of a meeting stands with the meeting. A `partOf` that leads nowhere, or in a circle, is left out. */
export function familiesOf(events: readonly EventCluster[], byId: ReadonlyMap<string, Statement>): Family[] {
  const known = new Map(events.map((event) => [event.id, event]))
  const rootOf = (event: EventCluster): string => {
    const seen = new Set([event.id])
    let root = event
    for (let next = known.get(root.partOf ?? ''); next && !seen.has(next.id); next = known.get(root.partOf ?? '')) {
      seen.add(next.id)
      root = next
    }
    return root.id
  }
  const groups = Map.groupBy(events, rootOf)
  return [...groups].map(([id, members]) => {
    const clusters = [...members].sort((left, right) => Number(right.id === id) - Number(left.id === id) || (left.id < right.id ? -1 : 1))
    const statements = clusters.flatMap((cluster) => cluster.statements.flatMap((statement) => byId.get(statement) ?? []))
    return {id, clusters, statements}
  })
}
