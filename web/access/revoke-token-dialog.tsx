import {useRevokeToken} from '../api/access.ts'
import type {Token} from '../api/client.ts'
import {FormDialog} from '../parts/form-dialog.tsx'

/** Asks once more before a token stops working. */
export function RevokeTokenDialog({token: {id, name}, close}: {readonly token: Token; readonly close: () => void}) {
  const revoke = useRevokeToken()
  return (
    <FormDialog
      heading={`Revoke “${name}”?`}
      verb="Revoke it"
      doing="Revoking it …"
      isReady
      isPending={revoke.isPending}
      fault={revoke.error?.message}
      send={() => revoke.mutate(id, {onSuccess: close})}
      close={close}
    >
      <p>Programs that use it are turned away from now on. It cannot be brought back; a new one can be made.</p>
    </FormDialog>
  )
}
