import type {Account} from '../../model/account.ts'
import type {Participant} from '../../model/statement.ts'
import {type ToldStatement, toldStatements} from '../tables/told-statement.ts'
import {calledName, outletOf, voucherWords} from '../words/account-index.ts'
import {locatedAt} from '../words/located.ts'
import {sidesOf} from './dyads.ts'

/** Events that have a PLOVER code, in the JSON of the PLOVER codebook's gold records, with ours beside it under `variorum`. `date` is when they were coded. */
export function writePlover(account: Account, date?: string): string {
  const records = toldStatements(account)
    .filter(({statement}) => statement.event?.plover !== undefined)
    .map((told) => recordOf(told, date))
  return `${JSON.stringify(records, undefined, 1)}\n`
}

function recordOf(told: ToldStatement, date?: string): object {
  const {statement, report, index} = told
  const {event, evidence, time} = statement
  const {sources, targets} = sidesOf(statement)
  const located = locatedAt(index, statement)
  return {
    id: statement.id,
    date: time?.value ?? '',
    source: sources.map((participant) => actorOf(told, participant)),
    target: targets.map((participant) => actorOf(told, participant)),
    event: event?.plover,
    mode: event?.mode ?? '',
    context: event?.context ?? '',
    eventText: event?.trigger?.text ?? event?.verb ?? '',
    ...(located && {location: located.name}),
    text: evidence[0].text,
    language: report.language,
    publication: outletOf(report),
    coder: 'variorum',
    ...(date !== undefined && {dateCoded: date}),
    variorum: {
      report: report.id,
      url: report.url ?? '',
      published: report.published?.value ?? '',
      start: evidence[0].start,
      end: evidence[0].end,
      attribution: voucherWords(index, statement),
      polarity: statement.polarity,
      modality: statement.modality,
      cameo: event?.cameo ?? '',
      event: index.events.get(statement.id)?.id ?? '',
      origin: report.origin,
      confidence: statement.confidence,
    },
  }
}

function actorOf({index}: ToldStatement, participant: Participant): object {
  const entity = participant.entity === undefined ? undefined : index.entities.get(participant.entity)
  return {
    actorText: participant.mention.text,
    name: calledName(index, participant),
    code: entity?.country ?? '',
    ...(participant.entity !== undefined && {entity: participant.entity}),
  }
}
