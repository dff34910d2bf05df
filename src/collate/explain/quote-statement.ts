import type {Account} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {clip} from '../points/clip.ts'
import {reportNames} from '../report-names.ts'

/** “a, 120–184: “Hamas and Islamic Jihad declined to sign” (s1f…)”. */
export function quoteStatement(account: Account, id: string): string {
  const statement = account.statements.find((one) => one.id === id)
  if (!statement) return `${id}: no longer in the account`
  const [{start, end, text}] = statement.evidence
  return `${reportNames(account.reports).get(statement.report)}, ${start}–${end}: “${clip(text)}” (${statement.id}${manner(statement)})`
}

function manner({polarity, modality, attribution, time}: Statement): string {
  const by = attribution.map(({mention, verb}) => `${mention.text} [${verb}]`).join(' → ')
  const parts = [polarity === 'denied' ? 'denied' : '', modality === 'happened' ? '' : modality, by === '' ? '' : `by ${by}`, time ? `when: ${time.value}` : '']
  return parts
    .filter(Boolean)
    .map((part) => `; ${part}`)
    .join('')
}
