import type {Account, Judgement} from '../model/account.ts'
import type {Correction} from '../model/correction.ts'
import type {Recorded} from '../model/statement.ts'
import {contentId} from '../text/content-id.ts'
import {chooseTitle} from './choose-title.ts'
import {correctEntities} from './corrections/correct-entities.ts'
import {correctStatements} from './corrections/correct-statements.ts'
import {resolveEntities} from './entities/index.ts'
import {resolveEvents} from './events/index.ts'
import {fillEntities} from './fill-entities.ts'
import {findRevisions} from './find-revisions.ts'
import {narrowTimes} from './narrow-times.ts'
import {findOrigins} from './origins/find-origins.ts'
import {findPoints} from './points/find-points.ts'
import {reportOrder} from './report-order.ts'

export type CollateOptions = {
  readonly judgements?: readonly Judgement[]
  readonly corrections?: readonly Correction[]
  readonly title?: string
}

/** What reports say → one account. The order in which they are handed in, and handing one in twice, makes no difference. */
export function collate(recorded: readonly Recorded[], {judgements = [], corrections = [], title}: CollateOptions = {}): Account {
  const narrowed = narrowTimes(correctStatements(onceEach(recorded), corrections))
  const entities = correctEntities(resolveEntities(narrowed, judgements), corrections)
  const told = fillEntities(narrowed, entities)
  const events = resolveEvents(told, entities, judgements)
  const reports = told.map(({report}) => report)
  const statements = told.flatMap((one) => one.statements)
  const origins = findOrigins(reports)
  const revisions = findRevisions(reports)
  const originOf = new Map(origins.flatMap(({id, reports: members}) => members.map((member) => [member, id] as const)))
  return {
    id: contentId('a', reports.map(({id}) => id).sort()),
    title: title ?? chooseTitle(reports, {events, statements}),
    reports: told.map(({report, sentences}) => ({...report, origin: originOf.get(report.id)!, ...(sentences && {sentences})})),
    entities,
    statements,
    events,
    points: findPoints({reports, statements, entities, events, origins}),
    origins,
    ...(revisions.length > 0 && {revisions}),
    problems: told.flatMap(({problems}) => problems),
  }
}

function onceEach(recorded: readonly Recorded[]): Recorded[] {
  const byId = new Map(recorded.map((one) => [one.report.id, one]))
  return [...byId.values()].sort((left, right) => reportOrder(left.report, right.report))
}
