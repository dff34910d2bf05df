import {useState} from 'react'
import {Input, Label, TextField} from 'react-aria-components'
import {useAddUser} from '../api/access.ts'
import type {Role} from '../api/client.ts'
import {useSession} from '../api/queries.ts'
import {FormDialog} from '../parts/form-dialog.tsx'
import {NewPassword, shortestPassword} from './new-password.tsx'
import {RoleChoice} from './role-choice.tsx'

/** Somebody new, with a role and a first password; through a provider, without one. */
export function AddUserDialog({close}: {readonly close: () => void}) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('analyst')
  const [password, setPassword] = useState('')
  const {data: session} = useSession()
  const add = useAddUser()
  const isEnough = password.length >= shortestPassword || (password === '' && session?.oidc === true)
  return (
    <FormDialog
      heading="Add somebody"
      verb="Add them"
      doing="Adding them …"
      isReady={name.trim() !== '' && isEnough}
      isPending={add.isPending}
      fault={add.error?.message}
      send={() => add.mutate({name: name.trim(), role, ...(password !== '' && {password})}, {onSuccess: close})}
      close={close}
    >
      <TextField className="field" value={name} onChange={setName} autoComplete="off" autoFocus isRequired>
        <Label>Name to sign in with: letters, digits and . _ @ -</Label>
        <Input dir="auto" />
      </TextField>
      <RoleChoice role={role} set={setRole} />
      <NewPassword
        password={password}
        set={setPassword}
        label={session?.oidc ? 'First password; none, if they sign in through the organisation' : 'First password'}
      />
    </FormDialog>
  )
}
