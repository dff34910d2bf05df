import {useMemo, useRef} from 'react'
import type {StatementKind} from '../../src/model/statement.ts'
import {useView} from '../account/view-context.ts'
import {useAddress, useInAddress} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import type {AccountView} from '../view/account-view.ts'
import {ReaderTools} from './reader-tools.tsx'
import {ReportColumn} from './report-column.tsx'
import {useScrollTogether} from './use-scroll-together.ts'
import './reader-screen.css'

export const kinds: readonly StatementKind[] = ['event', 'saying', 'figure', 'role', 'label']

/** Reports side by side, each statement lit in place; what is chosen is brought into view in all of them. */
export default function ReaderScreen() {
  const view = useView()
  const {query} = useAddress()
  const [together = 'yes'] = useInAddress('together')
  const [lit = kinds.join(' ')] = useInAddress('lit')
  const [told, point, see] = [query.get('reports'), query.get('point'), query.get('see')]
  const reports = useMemo(() => chosenReports(view, told), [view, told])
  const chosen = useMemo(() => chosenStatements(view, point, see), [view, point, see])
  const columns = useRef<HTMLDivElement>(null)
  useScrollTogether(columns, {reports, isOn: together === 'yes', chosen})
  return (
    <div className="with-panel">
      <section className="reading" aria-label="Reports side by side">
        <ReaderTools reports={reports} lit={new Set(lit.split(' '))} isTogether={together === 'yes'} />
        <div className="columns" ref={columns}>
          {reports.map((report) => (
            <ReportColumn key={report} report={report} lit={lit} chosen={chosen} />
          ))}
        </div>
      </section>
      <Panel />
    </div>
  )
}

function chosenReports({account, reports}: AccountView, told: string | null): string[] {
  const known = [...new Set(told?.split(' ') ?? [])].filter((id) => reports.has(id))
  return known.length > 0 ? known : account.reports.slice(0, 2).map(({id}) => id)
}

function chosenStatements({points}: AccountView, point: string | null, see: string | null): ReadonlySet<string> {
  return new Set(see?.split(' ') ?? points.get(point ?? '')?.readings.flatMap(({statements}) => statements) ?? [])
}
