import type {Point} from '../../model/account.ts'

/** One row for one question: what is told in like words joins the row that asks the same, where both agree. */
export function mergeAsked(points: readonly Point[]): Point[] {
  const homes = new Map(points.filter(({aspect, status}) => aspect !== 'told' && status === 'agree').map((point) => [point.question, point]))
  const joined = points.filter((point) => point.aspect === 'told' && point.status === 'agree' && homes.has(point.question))
  return points.filter((point) => !joined.includes(point)).map((point) => (homes.get(point.question) === point ? joined.reduce(withStatements, point) : point))
}

function withStatements(point: Point, other: Point): Point {
  if (other.question !== point.question) return point
  const [first, ...rest] = point.readings
  const known = new Set(point.readings.flatMap(({statements}) => statements))
  const more = other.readings.flatMap(({statements}) => statements).filter((id) => !known.has(id))
  return {...point, readings: [{...first!, statements: [...first!.statements, ...more]}, ...rest]}
}
