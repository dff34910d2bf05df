import {useMemo} from 'react'
import {Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import {useView} from '../account/view-context.ts'
import {addressWith} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import {Badge} from '../parts/badge.tsx'
import {type Count, type FigureGroup, figureGroups} from '../view/figure-groups.ts'
import {countWords} from '../view/reading-words.ts'
import {FigurePlot} from './figure-plot.tsx'
import './figures-screen.css'

/** Each count over time, by who gives it, with its bounds; the picture and the table say the same. */
export default function FiguresScreen() {
  const view = useView()
  const groups = useMemo(() => figureGroups(view), [view])
  return (
    <div className="with-panel">
      <section className="scrolls figures" aria-label="Figures">
        {groups.length === 0 && (
          <div className="state">
            <h2>No figures</h2>
            <p>No report of this story counts or measures anything.</p>
          </div>
        )}
        {groups.map((group) => (
          <Group key={group.measure} group={group} />
        ))}
      </section>
      <Panel />
    </div>
  )
}

function Group({group: {measure, counts}}: {readonly group: FigureGroup}) {
  return (
    <section className="figure-group">
      <h2>
        <bdi>{measure}</bdi> <small>{counts.length === 1 ? 'told once' : `told ${counts.length} times`}</small>
      </h2>
      {counts.length > 1 && <FigurePlot counts={counts} measure={measure} />}
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">When</th>
            <th scope="col">Who gives it</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <Row key={count.statement.id} count={count} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({count: {statement, by, day, isOwnTime}}: {readonly count: Count}) {
  return (
    <tr>
      <th scope="row" className="number">
        {countWords(statement.value ?? '')}
      </th>
      <td className="number">
        {isOwnTime && statement.time ? timeWords(statement.time.value) : day === undefined ? '–' : <small>as published {dayWords(day)}</small>}
      </td>
      <td>
        <Badge report={statement.report} /> <bdi>{by}</bdi>
      </td>
      <td>
        <Link href={addressWith({see: statement.id})}>
          <q dir="auto">{statement.evidence[0].text.replace(/\s+/g, ' ')}</q>
        </Link>
      </td>
    </tr>
  )
}

function dayWords(day: number): string {
  return timeWords(new Date(day).toISOString().slice(0, 10))
}
