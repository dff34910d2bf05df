import {useState} from 'react'
import {Input, Label, Radio, RadioGroup, TextField} from 'react-aria-components'
import {quoteWords} from '../../src/export/words/quote-words.ts'
import type {Modality, Polarity, Statement} from '../../src/model/statement.ts'
import type {NewJudgement} from '../api/judging.ts'
import {JudgingDialog} from './judging-dialog.tsx'

export type Field = 'reject' | 'value' | 'date' | 'polarity' | 'modality'

const polarities: readonly Polarity[] = ['affirmed', 'denied']
const modalities: readonly Modality[] = ['happened', 'ongoing', 'planned', 'expected', 'possible', 'rumoured', 'hypothetical']

/** What can be wrong with a statement, in words. */
export function fieldsOf({kind, value}: Statement): (readonly [Field, string])[] {
  const all: (readonly [Field, string])[] = [
    ['reject', 'The words do not say so'],
    ['date', 'It was at another time'],
    ['polarity', 'It is denied, or it is not'],
    ['modality', 'It happened, or it was only planned, expected …'],
    ['value', kind === 'figure' ? 'It is another number' : 'It is called otherwise'],
  ]
  return all.filter(([field]) => field !== 'value' || (value !== undefined && kind !== 'saying'))
}

type Correcting = {readonly statement: Statement; readonly field: Field; readonly close: () => void}

/** One thing of a statement put right. */
export function CorrectDialog({statement, field, close}: Correcting) {
  const [now, setNow] = useState(() => (field === 'reject' ? '' : valueNow(statement, field)))
  const isChanged = field === 'reject' || (now.trim() !== '' && now !== valueNow(statement, field))
  return (
    <JudgingDialog
      heading={fieldsOf(statement).find(([key]) => key === field)?.[1] ?? 'Not so'}
      verb={field === 'reject' ? 'Reject it' : 'Put it right'}
      close={close}
      judgement={isChanged ? judgementOf(statement, field, now.trim()) : undefined}
    >
      <q dir="auto">{quoteWords(statement.evidence[0].text, 240)}</q>
      <Ask field={field} now={now} set={setNow} />
    </JudgingDialog>
  )
}

function Ask({field, now, set}: {readonly field: Field; readonly now: string; readonly set: (value: string) => void}) {
  if (field === 'reject') return <p className="how">It is left out of every account from now on; its words stay in the report.</p>
  if (field === 'polarity' || field === 'modality')
    return (
      <RadioGroup className="choices" aria-label="What it is" value={now} onChange={set}>
        {(field === 'polarity' ? polarities : modalities).map((value) => (
          <Radio key={value} value={value}>
            {value}
          </Radio>
        ))}
      </RadioGroup>
    )
  return (
    <TextField className="field" value={now} onChange={set} autoFocus>
      <Label>
        {field === 'date' ? 'When it was: 2024-03-01, 2024-03, 2024, or 2024-02-28/2024-03-02' : 'What it says: as in the words, or 12, >12000, 10..20'}
      </Label>
      <Input dir="auto" />
    </TextField>
  )
}

function valueNow({polarity, modality, value = '', time}: Statement, field: Exclude<Field, 'reject'>): string {
  return {polarity, modality, value, date: time?.value ?? ''}[field]
}

function judgementOf({id}: Statement, field: Field, now: string): Omit<NewJudgement, 'because'> {
  const about = {about: 'statement', left: id}
  if (field === 'reject') return {...about, right: '', verdict: 'reject'}
  return field === 'date' ? {...about, right: now, verdict: 'date'} : {...about, right: `${field}=${now}`, verdict: 'correct'}
}
