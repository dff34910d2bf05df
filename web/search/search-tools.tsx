import {statusMarks} from '../../src/export/words/status-marks.ts'
import type {PointStatus} from '../../src/model/account.ts'
import type {StatementKind} from '../../src/model/statement.ts'
import {defined} from '../api/defined.ts'
import type {SearchCounts, SearchWish} from '../api/searching.ts'
import {useAddress, useInAddress} from '../app/address.ts'
import {Choice} from '../parts/choice.tsx'
import {DayField} from '../parts/day-field.tsx'
import {NameField} from '../parts/name-field.tsx'
import {statuses} from '../view/point-groups.ts'

const kinds: Readonly<Record<'any' | StatementKind, string>> = {
  any: 'Anything',
  event: 'Events',
  saying: 'Sayings',
  figure: 'Figures',
  role: 'Roles',
  label: 'Labels',
}

/** What the address asks for. */
export function useSearchWish(): SearchWish {
  const {query} = useAddress()
  const told = (name: string) => query.get(name) ?? undefined
  return defined({
    query: told('q') ?? '',
    kind: kindOf(told('kind')),
    status: statuses.find((one) => one === told('status')),
    source: told('source'),
    from: told('from'),
    to: told('to'),
  })
}

/** Narrows what was found: by kind of statement, outlet, standing of points, day; each with how many reports that leaves. */
export function SearchTools({counts}: {readonly counts: SearchCounts | undefined}) {
  const [kind = 'any', setKind] = useInAddress('kind')
  const [told, setStatus] = useInAddress('status')
  const status = statuses.find((one) => one === told)
  const [source, setSource] = useInAddress('source')
  const [from, setFrom] = useInAddress('from')
  const [to, setTo] = useInAddress('to')
  return (
    <div className="list-tools">
      <Choice label="With a statement of this kind" names={kinds} now={kind} set={(next) => setKind(next === 'any' ? undefined : next)} />
      <NameField label="Outlet" all="all outlets" names={counts?.sources.map(({value}) => value) ?? []} value={source} set={setSource} />
      <NameField label="In a point that is" all="anything" names={statuses} words={headingOf} value={status} set={setStatus} />
      <DayField label="From" value={from} set={setFrom} />
      <DayField label="To" value={to} set={setTo} />
    </div>
  )
}

function headingOf(status: string): string {
  return statusMarks[status as PointStatus].heading.toLowerCase()
}

function kindOf(told: string | undefined): StatementKind | undefined {
  return told !== undefined && told !== 'any' && Object.hasOwn(kinds, told) ? (told as StatementKind) : undefined
}
