import type {TollView} from './toll-view.ts'

/** True where every report has one number, no two of them farther apart than `farthest` times, and no date or instance speaks against one event. */
export function isOneEach(views: readonly TollView[], farthest: number): boolean {
  const numbers = Map.groupBy(views, ({figure}) => figure.statement.report)
  return (
    [...numbers.values()].every((own) => new Set(own.map(({figure}) => figure.statement.value)).size === 1) &&
    views.every((left) => views.every((right) => isNear(left, right, farthest)))
  )
}

function isNear({low: one, when: left}: TollView, {low: other, when: right}: TollView, farthest: number): boolean {
  if (left && right && Math.max(left.from - right.to, right.from - left.to) > 7) return false
  return Math.min(one, other) === 0 ? Math.max(one, other) < 1000 : Math.max(one, other) <= farthest * Math.min(one, other)
}
