import type {Account} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {quoteStatement} from './quote-statement.ts'
import {sayCorrected} from './say-corrected.ts'

/** What a statement says, who takes part, which rule found it, and what it went into. */
export function explainStatement(account: Account, statement: Statement): string {
  const entityName = (id: string | undefined) =>
    id === undefined ? 'nobody known' : `${account.entities.find((entity) => entity.id === id)?.names[0]?.text ?? '?'} ${id}`
  const participants = statement.participants.map(
    ({role, mention, entity}) => `- ${role}: “${mention.text}” ${mention.start}–${mention.end} (${entityName(entity)})`,
  )
  const times = statement.times.map(
    ({value, text, anchor, because}) => `- time: “${text}” is ${value}${anchor ? `, from ${anchor}` : ''}${because ? `, ${because}` : ''}`,
  )
  const points = account.points
    .filter(({readings}) => readings.some(({statements}) => statements.includes(statement.id)))
    .map(({id, question, status}) => `- point ${id}: ${question} (${status})`)
  const events = account.events
    .filter(({statements}) => statements.includes(statement.id))
    .map(({id, name, statements}) => `- event ${id}: ${name}, told by ${statements.length} statements`)
  return [
    quoteStatement(account, statement.id),
    `${statement.kind}${statement.value === undefined ? '' : ` “${statement.value}”`}, found by ${statement.rule}; right in ${Math.round(100 * statement.confidence)} of 100 such.`,
    ...sayCorrected(statement.corrected),
    ...participants,
    ...times,
    ...events,
    ...points,
  ].join('\n')
}
