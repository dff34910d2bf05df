import {useMemo} from 'react'
import {Link} from 'react-aria-components'
import {dayScale} from '../../src/export/words/day-scale.ts'
import {timeWords} from '../../src/export/words/time-words.ts'
import {useView} from '../account/view-context.ts'
import {addressWith} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import {Badge} from '../parts/badge.tsx'
import {timeShape} from '../view/time-shape.ts'
import {type Timeline, timelineRows} from '../view/timeline-rows.ts'
import {TimelineMark} from './timeline-mark.tsx'
import './timeline-screen.css'

const legend = [
  ['day', 'a day'],
  ['within', 'some time within'],
  ['lasting', 'all through'],
  ['before', 'before, or until'],
  ['after', 'after, or since'],
  ['day about', 'about'],
] as const

/** The dated events as told, and when each report came out; uncertain dates drawn as such. */
export default function TimelineScreen() {
  const view = useView()
  const timeline = useMemo(() => timelineRows(view), [view])
  if (timeline.rows.length === 0)
    return (
      <div className="state">
        <h2>No dated events</h2>
        <p>No report of this story dates an event so that it can be placed.</p>
      </div>
    )
  return (
    <div className="with-panel">
      <section className="timeline scrolls" aria-label="Timeline">
        <ul className="legend" aria-label="What the shapes mean">
          {legend.map(([name, words]) => (
            <li key={name}>
              <span className={`key time-mark ${name}`} aria-hidden="true" /> {words}
            </li>
          ))}
          <li>
            <span className="key published" aria-hidden="true" /> a report came out
          </li>
        </ul>
        <Lines timeline={timeline} />
        <Unplaced timeline={timeline} />
      </section>
      <Panel />
    </div>
  )
}

function Lines({timeline: {rows}}: {readonly timeline: Timeline}) {
  const {account} = useView()
  const published = account.reports.flatMap(({id, published: told}) => {
    const shape = told && timeShape(told.value.slice(0, 10))
    return shape ? [{id, day: shape.from, value: told.value}] : []
  })
  const days = [...rows.flatMap(({marks}) => marks.flatMap(({shape: {from, to}}) => [from, to])), ...published.flatMap(({day}) => [day, day + 1])]
  const scale = dayScale(days)
  return (
    <div className="lines">
      <div className="line heads" aria-hidden="true">
        <span />
        <span className="track">
          {yearTicks(days, scale).map(({year, at}) => (
            <span key={year} className="year" style={{insetInlineStart: `${at * 100}%`}}>
              {year}
            </span>
          ))}
        </span>
      </div>
      <div className="line publications">
        <span className="label how">When the reports came out</span>
        <span className="track">
          {spread(published, scale).map(({id, value, at, level}) => (
            <span key={id} className="published-at" style={{insetInlineStart: `${at * 100}%`, top: level * 20}} title={timeWords(value.slice(0, 16))}>
              <Badge report={id} />
            </span>
          ))}
        </span>
      </div>
      <ol>
        {rows.map(({id, label, statements, marks}) => (
          <li key={id} className="line">
            <Link className="label" href={addressWith({see: statements.map((statement) => statement.id).join(' '), point: undefined})}>
              <q dir="auto">{label}</q>
              <span className="how">
                {marks.map(({value}) => timeWords(value)).join(' · ')}{' '}
                <span className="badges">
                  {[...new Set(statements.map(({report}) => report))].map((report) => (
                    <Badge key={report} report={report} />
                  ))}
                </span>
              </span>
            </Link>
            <span className="track" aria-hidden="true">
              {published.map(({id: report, day}) => (
                <span key={report} className="came-out" style={{insetInlineStart: `${scale(day) * 100}%`}} />
              ))}
              {marks.map((mark) => (
                <TimelineMark key={mark.value} mark={mark} scale={scale} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

type Placed = {readonly id: string; readonly value: string; readonly at: number; readonly level: number}

// Letters that would lie on one another go one below the other.
function spread(published: readonly {id: string; day: number; value: string}[], scale: (day: number) => number): Placed[] {
  const ends: number[] = []
  return published
    .toSorted((left, right) => left.day - right.day)
    .map(({id, day, value}) => {
      const at = scale(day)
      const free = ends.findIndex((end) => end < at - 0.03)
      const level = free < 0 ? ends.length : free
      ends[level] = at
      return {id, value, at, level}
    })
}

function yearTicks(days: readonly number[], scale: (day: number) => number): {year: number; at: number}[] {
  const first = Math.min(...days)
  const years = [...new Set(days.map((day) => new Date(day * 86_400_000).getUTCFullYear()))].sort((left, right) => left - right)
  const ticks: {year: number; at: number}[] = []
  for (const year of years) {
    const at = scale(Math.max(first, Date.UTC(year, 0) / 86_400_000))
    if (ticks.every((tick) => Math.abs(tick.at - at) > 0.06)) ticks.push({year, at})
  }
  return ticks
}

function Unplaced({timeline: {unplaced}}: {readonly timeline: Timeline}) {
  if (unplaced.length === 0) return undefined
  return (
    <section className="unplaced">
      <h2>Dated, but with the year left open</h2>
      <ul>
        {unplaced.map(({value, statement}) => (
          <li key={`${statement.id} ${value}`}>
            <Badge report={statement.report} /> <b>{timeWords(value)}</b>{' '}
            <Link href={addressWith({see: statement.id})}>
              <q dir="auto">{statement.evidence[0].text}</q>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
