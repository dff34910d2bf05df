import {useState} from 'react'
import {useChangeUser} from '../api/access.ts'
import type {User} from '../api/client.ts'
import {FormDialog} from '../parts/form-dialog.tsx'
import {NewPassword, shortestPassword} from './new-password.tsx'
import {RoleChoice} from './role-choice.tsx'

/** Another role or another password for somebody. */
export function ChangeUserDialog({user, isOwn, close}: {readonly user: User; readonly isOwn: boolean; readonly close: () => void}) {
  const [role, setRole] = useState(user.role)
  const [password, setPassword] = useState('')
  const change = useChangeUser()
  const changed = {...(role !== user.role && {role}), ...(password !== '' && {password})}
  return (
    <FormDialog
      heading={`Change ${user.name}`}
      verb="Change it"
      doing="Changing it …"
      isReady={Object.keys(changed).length > 0 && (password === '' || password.length >= shortestPassword)}
      isPending={change.isPending}
      fault={change.error?.message}
      send={() => change.mutate({name: user.name, ...changed}, {onSuccess: close})}
      close={close}
    >
      <RoleChoice role={role} set={setRole} isFixed={isOwn} />
      {isOwn && <p className="how">Nobody takes the role of admin from themselves: another admin can.</p>}
      <NewPassword password={password} set={setPassword} label="New password; leave it empty to keep the old one" />
      <p className="how">{isOwn ? 'You sign in again afterwards, everywhere.' : 'They are signed out everywhere, and sign in again.'}</p>
    </FormDialog>
  )
}
