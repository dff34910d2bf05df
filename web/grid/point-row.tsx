import {memo} from 'react'
import type {AccountReport, Point} from '../../src/model/account.ts'
import {useView} from '../account/view-context.ts'
import {StatusMark} from '../parts/status-mark.tsx'
import {WithNames} from '../parts/with-names.tsx'
import {outletOf} from '../view/account-view.ts'
import {type Cell, cellOf, kindOf} from '../view/point-cells.ts'
import {stanceOf, valueWords, wordsOf} from '../view/reading-words.ts'
import {CellShape} from './cell-shape.tsx'
import type {Sides} from './column-heads.tsx'
import type {Look} from './grid-screen.tsx'
import type {Place} from './group-row.tsx'

type Row = {
  readonly point: Point
  readonly index: number
  readonly measure: Place['measure'] | undefined
  readonly look: Look
  readonly sides: Sides
  readonly reports: readonly AccountReport[]
  readonly isChosen: boolean
  readonly choose: (point: string, report?: string) => void
}

/** One point: the question, and what each report in sight says to it. */
export const PointRow = memo(function PointRow({point, index, measure, look, sides, reports, isChosen, choose}: Row) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} aria-selected={isChosen} className={`point ${point.status}`}>
      <th scope="row" className="question">
        <button type="button" className="plain" data-column={0} tabIndex={-1} onClick={() => choose(point.id)}>
          <StatusMark status={point.status} />
          <span className="ask" dir="auto">
            {point.question}
          </span>
          {point.status !== 'single' && (
            <small dir="auto">
              <WithNames text={point.because} />
            </small>
          )}
        </button>
      </th>
      {sides.before > 0 && <td aria-hidden="true" colSpan={sides.before} />}
      {reports.map(({id}, place) => (
        <PointCell key={id} point={point} report={id} column={sides.before + place + 1} look={look} choose={choose} />
      ))}
      {sides.after > 0 && <td aria-hidden="true" colSpan={sides.after} />}
    </tr>
  )
})

type CellOf = {readonly point: Point; readonly report: string; readonly column: number; readonly look: Look; readonly choose: Row['choose']}

// Kept while columns come and go beside it.
const PointCell = memo(function PointCell({point, report, column, look, choose}: CellOf) {
  const view = useView()
  const cell = cellOf(view, point, report)
  const isSaid = cell.answers.length > 0
  return (
    <td className={cell.kind === 'silent' ? 'silent hatched' : cell.kind} aria-colindex={column + 1}>
      <button
        type="button"
        className="plain cell"
        tabIndex={-1}
        data-column={column}
        {...(isSaid && {'data-point': point.id, 'data-report': report})}
        {...(look === 'marks' && {'aria-label': `${outletOf(view, report)}: ${spoken(cell)}`})}
        onClick={() => choose(point.id, report)}
      >
        {look === 'marks' ? (
          <Mark cell={cell} hasSeveral={point.readings.length > 1} />
        ) : isSaid ? (
          <Words point={point} cell={cell} />
        ) : cell.kind === 'silent' ? (
          'silent'
        ) : (
          '–'
        )}
      </button>
    </td>
  )
})

// Reports with the same number give the same reading. Silence is the hatching of the cell, and most cells are silent.
function Mark({cell, hasSeveral}: {readonly cell: Cell; readonly hasSeveral: boolean}) {
  if (cell.kind === 'silent') return undefined
  return (
    <>
      <CellShape kind={cell.kind} />
      {hasSeveral && cell.answers.length > 0 && <span className="place">{cell.answers.map(({place}) => place + 1).join(' ')}</span>}
    </>
  )
}

function Words({point, cell}: {readonly point: Point; readonly cell: Cell}) {
  const view = useView()
  return cell.answers.map(({place, reading, statements}) => (
    <span className="reading" key={place}>
      {wordsOf(statements).map((words) => (
        <q key={words} dir="auto">
          {words}
        </q>
      ))}
      <span className="how">
        <CellShape kind={kindOf(point, {place, reading, statements})} /> {stanceOf(view, reading)}
        {isTold(reading.value, statements) ? '' : ` · ${valueWords(reading.value)}`}
      </span>
    </span>
  ))
}

function isTold(value: string, statements: Cell['answers'][number]['statements']): boolean {
  return value.length > 60 || statements.some(({evidence}) => evidence[0].text.includes(value))
}

function spoken({kind, answers}: Cell): string {
  if (answers.length === 0) return kind === 'silent' ? 'silent' : 'too short to have said it, or not asked'
  return `${kind}: ${answers.flatMap(({statements}) => wordsOf(statements, 1, 120)).join('; ')}`
}
