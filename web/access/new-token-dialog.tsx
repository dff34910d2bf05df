import {useState} from 'react'
import {Checkbox, CheckboxGroup, Input, Label, TextField} from 'react-aria-components'
import {useAddToken} from '../api/access.ts'
import type {Scope} from '../api/client.ts'
import {useSession} from '../api/queries.ts'
import {Choice} from '../parts/choice.tsx'
import {FormDialog} from '../parts/form-dialog.tsx'
import {rightWords} from '../view/right-words.ts'
import {TokenOnce} from './token-once.tsx'

const spans = {'30': '30 days', '90': '90 days', '365': 'a year', never: 'until it is revoked'} as const

/** A new token: what for, what it may do, for how long; then its words, once. */
export function NewTokenDialog({close}: {readonly close: () => void}) {
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>(['read'])
  const [span, setSpan] = useState<string>('90')
  const make = useAddToken()
  if (make.data) return <TokenOnce made={make.data} close={close} />
  const send = () => make.mutate({name: name.trim(), scopes: [...scopes], ...(span !== 'never' && {days: Number(span)})})
  return (
    <FormDialog
      heading="Make a token"
      verb="Make it"
      doing="Making it …"
      isReady={name.trim() !== '' && scopes.length > 0}
      isPending={make.isPending}
      fault={make.error?.message}
      {...{send, close}}
    >
      <TextField className="field" value={name} onChange={setName} maxLength={100} autoFocus isRequired>
        <Label>What it is for</Label>
        <Input placeholder="nightly import" dir="auto" />
      </TextField>
      <Rights scopes={scopes} set={setScopes} />
      <div className="field">
        <span className="label">How long</span>
        <Choice label="How long" names={spans} now={span} set={setSpan} />
      </div>
    </FormDialog>
  )
}

function Rights({scopes, set}: {readonly scopes: readonly Scope[]; readonly set: (scopes: readonly Scope[]) => void}) {
  const {data: session} = useSession()
  return (
    <CheckboxGroup className="rights" value={[...scopes]} onChange={(chosen) => set(chosen as Scope[])}>
      <Label className="label">What it may do</Label>
      {session?.scopes.map((scope) => (
        <Checkbox key={scope} value={scope} className="check">
          <span className="box" aria-hidden="true" /> {rightWords[scope]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
