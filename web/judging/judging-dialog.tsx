import {type ReactNode, useState} from 'react'
import {Label, TextArea, TextField} from 'react-aria-components'
import {type NewJudgement, useJudge} from '../api/judging.ts'
import {FormDialog} from '../parts/form-dialog.tsx'
import './judging.css'

type Judging = {
  readonly heading: string
  readonly children: ReactNode
  /** What is to be kept, once enough was chosen. */
  readonly judgement: Omit<NewJudgement, 'because'> | undefined
  readonly verb: string
  readonly close: () => void
}

/** A decision with its reason: kept beside the machine's, with who and when, and undone in the log. */
export function JudgingDialog({heading, children, judgement, verb, close}: Judging) {
  const [because, setBecause] = useState('')
  const judge = useJudge()
  const send = () => judgement && judge.mutate({...judgement, because}, {onSuccess: close})
  return (
    <FormDialog
      {...{heading, verb, send, close}}
      doing="Keeping it …"
      isReady={judgement !== undefined}
      isPending={judge.isPending}
      fault={judge.error ? `It was not kept: ${judge.error.message}` : undefined}
    >
      {children}
      <TextField className="field" value={because} onChange={setBecause}>
        <Label>Why (for those who read the log later)</Label>
        <TextArea rows={2} dir="auto" />
      </TextField>
    </FormDialog>
  )
}
