import {displayName} from '../../src/export/words/display-name.ts'
import {reportLetters} from '../../src/export/words/report-letters.ts'
import type {Account, AccountReport, Entity, EventCluster, Point} from '../../src/model/account.ts'
import type {Statement} from '../../src/model/statement.ts'

/** An account with what every screen looks up in it. */
export type AccountView = {
  readonly account: Account
  readonly reports: ReadonlyMap<string, AccountReport>
  readonly statements: ReadonlyMap<string, Statement>
  readonly entities: ReadonlyMap<string, Entity>
  readonly points: ReadonlyMap<string, Point>
  /** Report id → letter: a, b … */
  readonly letters: ReadonlyMap<string, string>
  /** Report id → its place in the account. */
  readonly places: ReadonlyMap<string, number>
  /** Statement id → the points that it answers. */
  readonly pointsOf: ReadonlyMap<string, readonly Point[]>
  /** Statement id → the event that it tells. */
  readonly eventOf: ReadonlyMap<string, EventCluster>
}

/** The look-ups of an account. */
export function accountView(account: Account): AccountView {
  return {
    account,
    reports: byId(account.reports),
    statements: byId(account.statements),
    entities: byId(account.entities),
    points: byId(account.points),
    letters: reportLetters(account),
    places: new Map(account.reports.map(({id}, place) => [id, place])),
    pointsOf: pointsByStatement(account.points),
    eventOf: new Map(account.events.flatMap((event) => event.statements.map((id) => [id, event] as const))),
  }
}

function byId<Noun extends {readonly id: string}>(nouns: readonly Noun[]): ReadonlyMap<string, Noun> {
  return new Map(nouns.map((noun) => [noun.id, noun]))
}

function pointsByStatement(points: readonly Point[]): Map<string, Point[]> {
  const found = new Map<string, Point[]>()
  for (const point of points) for (const id of new Set(point.readings.flatMap(({statements}) => statements))) found.set(id, [...(found.get(id) ?? []), point])
  return found
}

/** What to call an entity by its id, or by the words that stand for it. */
export function nameOf({entities}: AccountView, id: string): string {
  const entity = entities.get(id)
  return entity ? displayName(entity) : id
}

/** What to call a report: its outlet, or its title where nobody named one. */
export function outletOf({reports}: AccountView, id: string): string {
  const report = reports.get(id)
  return report?.source || report?.title || 'no outlet named'
}

/** The statements behind ids, those of one report only where one is named. */
export function statementsOf({statements}: AccountView, ids: readonly string[], report?: string): Statement[] {
  return ids.flatMap((id) => statements.get(id) ?? []).filter((statement) => report === undefined || statement.report === report)
}
