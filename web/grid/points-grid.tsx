import {useVirtualizer} from '@tanstack/react-virtual'
import {useCallback, useMemo, useRef} from 'react'
import {useView} from '../account/view-context.ts'
import {changeAddress, useInAddress} from '../app/address.ts'
import {type GridRow, gridRows, type Sort} from '../view/point-groups.ts'
import {ColumnHeads} from './column-heads.tsx'
import type {Look} from './grid-screen.tsx'
import {GroupRow} from './group-row.tsx'
import {HoverWords} from './hover-words.tsx'
import {PointRow} from './point-row.tsx'
import {useGridKeys} from './use-grid-keys.ts'
import {usePrinting} from './use-printing.ts'
import './points-grid.css'

type Grid = {readonly sort: Sort; readonly look: Look; readonly folded: ReadonlySet<string>; readonly toggle: (status: string) => void}

const widths: Readonly<Record<Look, number>> = {words: 230, marks: 44}
const heights: Readonly<Record<Look, number>> = {words: 132, marks: 52}

// As in the style sheet.
const questionWidth = innerWidth < 760 ? 190 : 290

/** The grid itself: only the rows and columns in sight are in the page. */
export function PointsGrid({sort, look, folded, toggle}: Grid) {
  const view = useView()
  const {points, reports} = view.account
  const rows = useMemo(() => gridRows(points, sort, folded), [points, sort, folded])
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen] = useInAddress('point')
  const isPrinting = usePrinting()
  const down = useVirtualizer({
    count: rows.length,
    useFlushSync: false,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]!.kind === 'group' ? 37 : heights[look]),
    getItemKey: (index) => keyOf(rows[index]!),
    overscan: isPrinting ? rows.length : 6,
  })
  const across = useVirtualizer({
    horizontal: true,
    useFlushSync: false,
    count: reports.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => widths[look],
    overscan: isPrinting ? reports.length : 2,
  })
  const choose = useCallback((point: string, report?: string) => changeAddress({point, see: undefined, from: report}), [])
  const keys = useGridKeys({rows, columns: reports.length, down, across, choose, scroller})
  const down_ = down.getVirtualItems()
  const columns = across.getVirtualItems()
  const [first, last] = wholeSteps(columns[0]?.index ?? 0, columns.at(-1)?.index ?? reports.length - 1, reports.length)
  // The same for as long as the same columns are in sight: rows that stay are not drawn again.
  const sides = useMemo(() => ({before: first, after: reports.length - 1 - last}), [first, last, reports])
  const seen = useMemo(() => reports.slice(first, last + 1), [first, last, reports])
  const whole = reports.length + 1
  return (
    <div ref={scroller} className={`grid-scroller ${look}${reports.length > 6 ? ' many' : ''}${sort === 'contested' ? ' grouped' : ''}`} {...keys.handlers}>
      <table
        style={{width: isPrinting ? '100%' : `max(100%, ${questionWidth + reports.length * widths[look]}px)`}}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that arrow keys walk through
        role="grid"
        aria-label="Points by reports"
        aria-rowcount={rows.length + 1}
        aria-colcount={whole}
      >
        <colgroup>
          <col className="question" />
          {reports.map(({id}) => (
            <col key={id} className="answer" />
          ))}
        </colgroup>
        <ColumnHeads reports={seen} sides={sides} look={look} />
        <tbody>
          <Space height={down_[0]?.start ?? 0} span={whole} />
          {down_.map(({index, key}) => {
            const row = rows[index]!
            const place = {index, measure: down.measureElement}
            // Rows of marks are all of one height: there is nothing to measure.
            const measure = look === 'words' ? down.measureElement : undefined
            return row.kind === 'group' ? (
              <GroupRow key={key} row={row} place={place} span={whole} toggle={toggle} />
            ) : (
              <PointRow key={key} point={row.point} {...{index, measure, look, sides, choose}} reports={seen} isChosen={row.point.id === chosen} />
            )
          })}
          <Space height={down.getTotalSize() - (down_.at(-1)?.end ?? 0)} span={whole} />
        </tbody>
      </table>
      <HoverWords scroller={scroller} isWanted={look === 'marks'} />
      <p className="seen-by-readers" aria-live="polite">
        {chosen && `Chosen: ${view.points.get(chosen)?.question ?? ''} Its words are in the panel.`}
      </p>
    </div>
  )
}

const step = 4

// Columns come and go by fours: each time that they change, all rows in sight are laid out anew.
function wholeSteps(first: number, last: number, count: number): readonly [first: number, last: number] {
  return [first - (first % step), Math.min(count - 1, last + step - 1 - (last % step))]
}

function keyOf(row: GridRow): string {
  return row.kind === 'group' ? row.status : row.point.id
}

// Stands for the rows above or below what is in sight.
function Space({height, span}: {readonly height: number; readonly span: number}) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className="space">
      <td colSpan={span} style={{height}} />
    </tr>
  ) : undefined
}
