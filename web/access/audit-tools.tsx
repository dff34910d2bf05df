import {ToggleButton} from 'react-aria-components'
import {type AuditWish, useUsers} from '../api/access.ts'
import {defined} from '../api/defined.ts'
import {useAddress, useInAddress} from '../app/address.ts'
import {Choice} from '../parts/choice.tsx'
import {DayField} from '../parts/day-field.tsx'
import {NameField} from '../parts/name-field.tsx'
import {dayBounds} from '../view/day-bounds.ts'

const kinds = {any: 'Everything', 'sign-in': 'Sign-ins', report: 'Reports', judgement: 'Decisions', user: 'Users', token: 'Tokens'} as const

/** Which lines of the audit log the address asks for. */
export function useAuditWish(): AuditWish {
  const {query} = useAddress()
  const told = (name: string) => query.get(name) ?? undefined
  const kind = told('kind')
  return defined({
    kind: kind !== undefined && kind in kinds && kind !== 'any' ? (kind as Exclude<keyof typeof kinds, 'any'>) : undefined,
    who: told('who'),
    refused: told('refused') === 'yes' ? true : undefined,
    ...dayBounds(told('from'), told('to')),
  })
}

/** Narrows the audit log: by kind, person, day, and to what was refused. */
export function AuditTools({names}: {readonly names: readonly string[]}) {
  const [kind = 'any', setKind] = useInAddress('kind')
  const [who, setWho] = useInAddress('who')
  const [refused, setRefused] = useInAddress('refused')
  const [from, setFrom] = useInAddress('from')
  const [to, setTo] = useInAddress('to')
  const {data: users = []} = useUsers()
  return (
    <div className="list-tools">
      <Choice label="Changes of this kind" names={kinds} now={kind} set={(next) => setKind(next === 'any' ? undefined : next)} />
      <ToggleButton className="chip" isSelected={refused === 'yes'} onChange={(isOn) => setRefused(isOn ? 'yes' : undefined)}>
        Only what was refused
      </ToggleButton>
      <NameField label="By" all="everybody" names={[...users.map(({name}) => name), ...names]} value={who} set={setWho} />
      <DayField label="From" value={from} set={setFrom} />
      <DayField label="To" value={to} set={setTo} />
    </div>
  )
}
