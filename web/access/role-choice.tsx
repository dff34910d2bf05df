import {Radio, RadioGroup} from 'react-aria-components'
import type {Role} from '../api/client.ts'
import {roleWords} from '../view/right-words.ts'

/** One of the roles, each with what it lets one do. */
export function RoleChoice({role, set, isFixed = false}: {readonly role: Role; readonly set: (role: Role) => void; readonly isFixed?: boolean}) {
  return (
    <RadioGroup className="choices" aria-label="Role" value={role} onChange={(chosen) => set(chosen as Role)} isDisabled={isFixed}>
      {(Object.keys(roleWords) as Role[]).map((each) => (
        <Radio key={each} value={each}>
          {each} <small>{roleWords[each]}</small>
        </Radio>
      ))}
    </RadioGroup>
  )
}
