import {Input, Label, Text, TextField} from 'react-aria-components'

/** As many characters as the server asks for. */
export const shortestPassword = 12

/** A password to be: shown as it is typed, since it is told to somebody. */
export function NewPassword({password, set, label}: {readonly password: string; readonly set: (password: string) => void; readonly label: string}) {
  const left = shortestPassword - password.length
  return (
    <TextField className="field" value={password} onChange={set} autoComplete="off">
      <Label>{label}</Label>
      <Input spellCheck="false" />
      <Text slot="description" className="how">
        {password === '' || left <= 0 ? `${shortestPassword} characters or more` : `${left} more`}
      </Text>
    </TextField>
  )
}
