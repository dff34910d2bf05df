import {useRemoveUser} from '../api/access.ts'
import {FormDialog} from '../parts/form-dialog.tsx'

/** Asks once more before somebody is removed. */
export function RemoveUserDialog({name, close}: {readonly name: string; readonly close: () => void}) {
  const remove = useRemoveUser()
  return (
    <FormDialog
      heading={`Remove ${name}?`}
      verb="Remove them"
      doing="Removing them …"
      isReady
      isPending={remove.isPending}
      fault={remove.error?.message}
      send={() => remove.mutate(name, {onSuccess: close})}
      close={close}
    >
      <p>They are signed out at once, and their tokens stop working. What they decided stays, in their name.</p>
    </FormDialog>
  )
}
