import {useMemo} from 'react'
import {Link} from 'react-aria-components'
import {useStory, useView} from '../account/view-context.ts'
import {addressWith, hrefOf} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import {Badge} from '../parts/badge.tsx'
import {outletOf} from '../view/account-view.ts'
import {type Labelled, type Labelling, labelGroups} from '../view/label-groups.ts'
import './labels-screen.css'

/** Who calls whom what, outlet by outlet: in its own voice, or in the words of those it quotes. */
export default function LabelsScreen() {
  const view = useView()
  const groups = useMemo(() => labelGroups(view), [view])
  const reports = view.account.reports.filter(({id}) => groups.some(({byReport}) => byReport.has(id)))
  return (
    <div className="with-panel">
      <section className="scrolls labels" aria-label="Labels">
        {groups.length === 0 ? (
          <div className="state">
            <h2>No labels</h2>
            <p>No report of this story calls anybody by a name that takes sides.</p>
          </div>
        ) : (
          <div className="labels-box">
            <table className="ledger">
              <thead>
                <tr>
                  <th scope="col">Who or what</th>
                  {reports.map(({id}) => (
                    <th key={id} scope="col">
                      <Badge report={id} /> <bdi>{outletOf(view, id)}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {groups.map((group) => (
                  <Row key={group.entity ?? group.name} group={group} reports={reports.map(({id}) => id)} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <Panel />
    </div>
  )
}

function Row({group: {name, entity, byReport}, reports}: {readonly group: Labelled; readonly reports: readonly string[]}) {
  const story = useStory()
  const shown = <bdi>{name}</bdi>
  return (
    <tr>
      <th scope="row">{entity ? <Link href={hrefOf(['stories', story, 'actors', entity])}>{shown}</Link> : shown}</th>
      {reports.map((report) => (
        <td key={report} className={byReport.has(report) ? '' : 'hatched'}>
          {byReport.get(report)?.map((labelling) => <Label key={labelling.statement.id} labelling={labelling} />) ?? (
            <span className="seen-by-readers">no label</span>
          )}
        </td>
      ))}
    </tr>
  )
}

function Label({labelling: {label, holder, isOwnVoice, isDenied, statement}}: {readonly labelling: Labelling}) {
  return (
    <Link className="label" href={addressWith({see: statement.id})}>
      <q dir="auto">{isDenied ? <s>{label}</s> : label}</q>
      <span className="how">
        {isDenied && 'denied, '}
        {isOwnVoice ? 'in its own voice' : <bdi>by {holder}</bdi>}
      </span>
    </Link>
  )
}
