import {defined} from '../api/defined.ts'
import type {LogWish} from '../api/judging.ts'
import {useAddress, useInAddress} from '../app/address.ts'
import {Choice} from '../parts/choice.tsx'
import {DayField} from '../parts/day-field.tsx'
import {NameField} from '../parts/name-field.tsx'
import {dayBounds} from '../view/day-bounds.ts'

const kinds = {
  any: ['Everything', {}],
  actors: ['Actors', {about: 'entity'}],
  statements: ['Statements', {about: 'statement'}],
  dates: ['Dates', {verdict: 'date'}],
  comments: ['Comments', {verdict: 'comment'}],
  undone: ['Taken back', {holds: false}],
} as const satisfies Readonly<Record<string, readonly [string, LogWish]>>

/** Which decisions the address asks for. */
export function useLogWish(): LogWish {
  const {query} = useAddress()
  const told = (name: string) => query.get(name) ?? undefined
  const [, narrowed] = kinds[told('kind') as keyof typeof kinds] ?? kinds.any
  return defined({...narrowed, by: told('by'), ...dayBounds(told('from'), told('to'))})
}

/** Narrows the log: by kind, by who decided, by day. */
export function LogTools({names}: {readonly names: readonly string[]}) {
  const [kind = 'any', setKind] = useInAddress('kind')
  const [by, setBy] = useInAddress('by')
  const [from, setFrom] = useInAddress('from')
  const [to, setTo] = useInAddress('to')
  const words = Object.fromEntries(Object.entries(kinds).map(([key, [said]]) => [key, said]))
  return (
    <div className="list-tools">
      <Choice label="Decisions of this kind" names={words} now={kind} set={(next) => setKind(next === 'any' ? undefined : next)} />
      <NameField label="By" all="everybody" names={names} value={by} set={setBy} />
      <DayField label="From" value={from} set={setFrom} />
      <DayField label="To" value={to} set={setTo} />
    </div>
  )
}
