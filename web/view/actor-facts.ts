import type {Entity} from '../../src/model/account.ts'
import type {ParticipantRole, Statement} from '../../src/model/statement.ts'
import type {AccountView} from './account-view.ts'

/** All that the reports say of one actor, by kind. */
export type ActorFacts = {
  readonly roles: readonly Statement[]
  readonly sayings: readonly Statement[]
  readonly labels: readonly Statement[]
  readonly events: readonly Statement[]
}

/** What statements an actor is in: as holder of a role, speaker, one who is called something, or one who acts. Roles in order of time. */
export function actorFacts({account}: AccountView, {id}: Entity): ActorFacts {
  const where = (kind: Statement['kind'], roles?: readonly ParticipantRole[]) =>
    account.statements.filter(
      (statement) => statement.kind === kind && statement.participants.some(({role, entity}) => entity === id && (roles === undefined || roles.includes(role))),
    )
  return {
    roles: where('role', ['holder']).toSorted((left, right) => compare(left.time?.value ?? '', right.time?.value ?? '')),
    sayings: where('saying', ['speaker']),
    labels: where('label', ['target']),
    events: where('event'),
  }
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
