import {Link} from 'react-aria-components'
import type {Point, Reading} from '../../src/model/account.ts'
import {useStory, useView} from '../account/view-context.ts'
import {hrefOf} from '../app/address.ts'
import {CellShape} from '../grid/cell-shape.tsx'
import {Comments} from '../judging/comments.tsx'
import {Badge} from '../parts/badge.tsx'
import {StatusMark} from '../parts/status-mark.tsx'
import {WithNames} from '../parts/with-names.tsx'
import {statementsOf} from '../view/account-view.ts'
import {stanceOf, valueWords} from '../view/reading-words.ts'
import {StatementCard} from './statement-card.tsx'
import {Why} from './why.tsx'

/** One point: why it has its status, each reading with its words, and who is silent. */
export function PointPanel({point, from}: {readonly point: Point; readonly from: string | undefined}) {
  const story = useStory()
  const told = [...new Set([...(from ? [from] : []), ...point.readings.flatMap(({reports}) => reports)])]
  const aside = hrefOf(['stories', story, 'reader'], new URLSearchParams({point: point.id, reports: told.slice(0, 3).join(' ')}))
  return (
    <>
      <StatusMark status={point.status} />
      <h2 dir="auto">{point.question}</h2>
      <p className="because" dir="auto">
        <WithNames text={point.because} />
      </p>
      <p className="chips acts">
        <Link className="button" href={aside}>
          Read side by side
        </Link>
        <Why id={point.id} />
      </p>
      <Comments about="point" of={point.id} />
      {point.readings.map((reading, place) => (
        <ReadingPart key={`${reading.stance} ${reading.value}`} reading={reading} place={place} isOnly={point.readings.length === 1} from={from} />
      ))}
      <Silence point={point} />
    </>
  )
}

type Part = {readonly reading: Reading; readonly place: number; readonly isOnly: boolean; readonly from: string | undefined}

function ReadingPart({reading, place, isOnly, from}: Part) {
  const view = useView()
  const statements = statementsOf(view, reading.statements).toSorted((left, right) => Number(right.report === from) - Number(left.report === from))
  return (
    <section className="reading-part">
      <h3>
        {!isOnly && <span className="place">{place + 1}</span>}
        <CellShape kind={reading.stance} /> {stanceOf(view, reading)}
        <span className="badges">
          {reading.reports.map((report) => (
            <Badge key={report} report={report} />
          ))}
        </span>
      </h3>
      {reading.value.length <= 80 && (
        <p className="value" dir="auto">
          {valueWords(reading.value)}
        </p>
      )}
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} isOpen={false} />
      ))}
    </section>
  )
}

function Silence({point}: {readonly point: Point}) {
  if (point.silent.length === 0) return undefined
  return (
    <section className="silence hatched">
      <h3>
        Silent{' '}
        <span className="badges">
          {point.silent.map((report) => (
            <Badge key={report} report={report} />
          ))}
        </span>
      </h3>
      {point.lookedFor && (
        <p className="how">
          Looked for, and not found together: <bdi>{point.lookedFor}</bdi>
        </p>
      )}
    </section>
  )
}
