import type {Account} from '../../model/account.ts'
import {explainEntity} from './explain-entity.ts'
import {explainEvent} from './explain-event.ts'
import {explainOrigin} from './explain-origin.ts'
import {explainPoint} from './explain-point.ts'
import {explainStatement} from './explain-statement.ts'

/** How a point, an entity, an event, an origin or a statement of the account came about, down to the words; a sentence saying so where nothing has that id. */
export function explain(account: Account, id: string): string {
  const point = account.points.find((one) => one.id === id)
  if (point) return explainPoint(account, point)
  const statement = account.statements.find((one) => one.id === id)
  if (statement) return explainStatement(account, statement)
  const entity = account.entities.find((one) => one.id === id)
  if (entity) return explainEntity(account, entity)
  const event = account.events.find((one) => one.id === id)
  if (event) return explainEvent(account, event)
  const origin = account.origins.find((one) => one.id === id || one.reports.includes(id))
  if (origin) return explainOrigin(account, origin)
  return `Nothing in this account has the id ${id}: expected that of a point (p…), a statement (s…), an entity (e…), an event, an origin (o…) or a report (r…).`
}
