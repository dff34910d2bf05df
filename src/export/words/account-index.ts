import type {Account, AccountReport, Entity, EventCluster} from '../../model/account.ts'
import type {Attribution, Participant, Statement} from '../../model/statement.ts'
import {displayName} from './display-name.ts'

/** What exports look up in an account, by id. */
export type AccountIndex = {
  readonly reports: ReadonlyMap<string, AccountReport>
  readonly entities: ReadonlyMap<string, Entity>
  readonly statements: ReadonlyMap<string, Statement>
  /** Statement id → the event that it tells. */
  readonly events: ReadonlyMap<string, EventCluster>
}

/** The look-ups of an account. */
export function accountIndex(account: Account): AccountIndex {
  return {
    reports: byId(account.reports),
    entities: byId(account.entities),
    statements: byId(account.statements),
    events: new Map(account.events.flatMap((event) => event.statements.map((id) => [id, event] as const))),
  }
}

function byId<Thing extends {readonly id: string}>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

/** The outlet of a report, or what else names it. */
export function outletOf(report: AccountReport | undefined): string {
  return report ? report.source || report.title || report.id : ''
}

/** What to call whom a mention stands for: the entity's name, else the words as written on one line. */
export function calledName({entities}: AccountIndex, {mention, entity}: Pick<Participant | Attribution, 'mention' | 'entity'>): string {
  const known = entity === undefined ? undefined : entities.get(entity)
  return (known && displayName(known)) || mention.text.replace(/\s+/g, ' ').trim()
}

/** Who vouches for a statement, outermost first: “state media > the ministry”; empty is the outlet's own voice. */
export function voucherWords(index: AccountIndex, {attribution}: Statement): string {
  return attribution.map((link) => calledName(index, link)).join(' > ')
}

/** How a statement tells what it tells: `happened`, `denied`, `denied, planned`. */
export function toldAs({polarity, modality}: Statement): string {
  if (polarity === 'affirmed') return modality
  return modality === 'happened' ? 'denied' : `denied, ${modality}`
}
