import {Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import type {Statement} from '../../src/model/statement.ts'
import {addressWith} from '../app/address.ts'
import {Badge} from './badge.tsx'
import './statement-line.css'

/** One statement as a line: its report, its words, its chain and time; choosing it opens the panel. */
export function StatementLine({statement}: {readonly statement: Statement}) {
  const {id, report, kind, value, evidence, polarity} = statement
  const words = (kind === 'saying' ? value : undefined) ?? evidence[0].text
  return (
    <li className="statement-line">
      <Badge report={report} />
      <Link href={addressWith({see: id, point: undefined})}>
        <q dir="auto">{polarity === 'denied' && kind === 'label' ? <s>{words}</s> : words}</q>
        <span className="how">{notesOf(statement)}</span>
      </Link>
    </li>
  )
}

/** How a statement was told: by whom, to whom, when, with what certainty. */
export function notesOf({kind, value, speech, time, attribution, participants, polarity, modality}: Statement): string {
  const to = participants.flatMap(({role, mention}) => (role === 'addressee' ? mention.text : [])).join(', ')
  return [
    (kind === 'role' || kind === 'label') && value,
    speech && `${speech} speech`,
    to && `to ${to}`,
    time && timeWords(time.value),
    attribution.length > 0 && `as told by ${attribution.map(({mention}) => mention.text).join(' ← ')}`,
    polarity === 'denied' && 'denied',
    modality !== 'happened' && modality,
  ]
    .filter(Boolean)
    .join(' · ')
}
