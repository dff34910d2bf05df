import type {Account, Entity} from '../../model/account.ts'
import {reportNames} from '../report-names.ts'
import {sayCorrected} from './say-corrected.ts'
import {sayLinks} from './say-links.ts'

/** The names of an entity by report, and why they are taken for one. */
export function explainEntity(account: Account, {id, kind, names, country, links, corrected}: Entity): string {
  const reports = reportNames(account.reports)
  const written = names.map(
    ({text, count, reports: found}) => `- “${text}”, ${count} times, in ${found.map((report) => reports.get(report) ?? report).join(', ')}`,
  )
  return [
    `${names[0]?.text ?? id}: ${kind}${country ? `, ${country}` : ''} (${id})`,
    ...written,
    ...sayCorrected(corrected),
    'Joined:',
    ...sayLinks(links),
  ].join('\n')
}
