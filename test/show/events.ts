import type {Statement} from '../../src/model/statement.ts'
import {record} from '../../src/record/index.ts'
import {parsed} from '../record/read-text.ts'

/** A text → its events, one a line: rule, code, verb, who takes part, times, aspects, certainty, clause. */
export function show(input: string): string {
  const events = record(parsed(input)).statements.filter(({kind}) => kind === 'event')
  return events.map(shown).join('\n') || 'nothing'
}

function shown({rule, event, participants, times, aspects, polarity, modality, evidence}: Statement): string {
  const code = [event?.plover, event?.mode, event?.cameo].filter(Boolean).join(' ') || 'no code'
  const parts = [
    rule,
    code,
    event?.verb,
    participants.map(({role, mention}) => `${role}: ${mention.text}`).join('; '),
    times.length > 0 && `when: ${times.map((time) => time.value).join(', ')}`,
    ...(aspects ?? []).map(({name, span}) => `${name}: ${span.text}`),
    polarity === 'denied' && polarity,
    modality !== 'happened' && modality,
    `“${evidence[0].text}”`,
  ]
  return parts.filter(Boolean).join(' | ')
}
