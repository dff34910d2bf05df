import type {Account} from '../../model/account.ts'
import {displayName} from '../words/display-name.ts'

/** What the page's script needs of an account to answer a click: statements and points, without the reports' texts, which stand in the page itself. */
export function clientAccount(account: Account): unknown {
  const nameOf = new Map(account.entities.map((entity) => [entity.id, displayName(entity)]))
  const letters = Object.fromEntries(account.reports.map(({id}, index) => [id, index]))
  return {
    reports: letters,
    statements: account.statements.map(
      ({id, report, kind, evidence, participants, event, value, times, attribution, polarity, modality, rule, confidence}) => ({
        id,
        report,
        kind,
        words: evidence[0].text,
        who: participants.map(({role, mention, entity}) => [role, mention.text, entity === undefined ? undefined : nameOf.get(entity)]),
        act: event && [event.verb, event.plover, event.mode, event.context, event.cameo],
        value,
        times: times.map((time) => [time.text, time.value, time.because]),
        by: attribution.map(({mention, verb}) => [mention.text, verb]),
        polarity,
        modality,
        rule,
        confidence,
      }),
    ),
    points: account.points.map(({id, question, status, because, readings}) => ({
      id,
      question,
      status,
      because,
      statements: readings.flatMap(({statements}) => statements),
    })),
  }
}
