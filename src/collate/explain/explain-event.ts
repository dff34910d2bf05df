import type {Account, EventCluster} from '../../model/account.ts'
import {quoteStatement} from './quote-statement.ts'
import {sayLinks} from './say-links.ts'

/** The statements that tell an event, and why they are taken for one. */
export function explainEvent(account: Account, {id, name, time, place, statements, partOf, links}: EventCluster): string {
  const facts = [
    time === undefined ? '' : `when: ${time}`,
    place === undefined ? '' : `where: ${place}`,
    partOf === undefined ? '' : `part of ${partOf}`,
  ].filter(Boolean)
  return [
    `${name} (${id})${facts.length > 0 ? `; ${facts.join('; ')}` : ''}`,
    ...statements.map((statement) => `- ${quoteStatement(account, statement)}`),
    'Joined:',
    ...sayLinks(links),
  ].join('\n')
}
