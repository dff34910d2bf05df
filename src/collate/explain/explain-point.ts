import type {Account, Point} from '../../model/account.ts'
import {reportNames} from '../report-names.ts'
import {quoteStatement} from './quote-statement.ts'

const stances: Readonly<Record<Point['readings'][number]['stance'], string>> = {
  states: 'stated',
  denies: 'denied',
  attributes: 'told as somebody’s words',
  expects: 'expected or planned',
  doubts: 'told as possible only',
}

/** The question, its status with the reason, and every reading with the words that it stands on. */
export function explainPoint(account: Account, point: Point): string {
  const names = reportNames(account.reports)
  const nameOf = (report: string) => names.get(report) ?? report
  const entityName = (id: string) => account.entities.find((entity) => entity.id === id)?.names[0]?.text ?? id
  const readings = point.readings.flatMap(({value, stance, holders = [], reports, statements}) => {
    const by = holders.length === 0 ? '' : ` by ${holders.map(entityName).join(' → ')}`
    return [`- ${value}`, `  ${stances[stance]}${by}, in ${reports.map(nameOf).join(', ')}:`, ...statements.map((id) => `    ${quoteStatement(account, id)}`)]
  })
  const silent =
    point.silent.length === 0
      ? []
      : [`Silent: ${point.silent.map(nameOf).join(', ')}; looked for, and not found together: ${point.lookedFor ?? 'any statement on it'}.`]
  return [
    point.question,
    `${point.status}, because: ${point.because}.`,
    `Compared as “${point.aspect}”; weight ${point.weight} (status first, then how much hangs on it, then how many reports touch it).`,
    'Readings:',
    ...readings,
    ...silent,
  ].join('\n')
}
