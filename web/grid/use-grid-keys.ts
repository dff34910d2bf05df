import type {Virtualizer} from '@tanstack/react-virtual'
import {type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState} from 'react'
import type {GridRow} from '../view/point-groups.ts'

type Wiring = {
  readonly rows: readonly GridRow[]
  readonly columns: number
  readonly down: Virtualizer<HTMLDivElement, Element>
  readonly across: Virtualizer<HTMLDivElement, Element>
  readonly choose: (point: string, report?: string) => void
  readonly scroller: RefObject<HTMLDivElement | null>
}

type At = {readonly row: number; readonly column: number}

/** Arrow keys, Home, End, Page Up and Down over the whole grid, in sight or not; one stop for Tab. `j` and `k` choose the next and the last point. */
export function useGridKeys({rows, columns, down, across, choose, scroller}: Wiring) {
  const [at, setAt] = useState<At>({row: 0, column: 0})
  const [isMoving, setMoving] = useState(false)
  useEffect(() => {
    const box = scroller.current
    const stop = box && (targetAt(box, at) ?? box.querySelector<HTMLElement>('tbody button'))
    if (!box || !stop) return
    for (const other of box.querySelectorAll('tbody button[tabindex="0"]')) other.setAttribute('tabindex', '-1')
    stop.setAttribute('tabindex', '0')
    if (!isMoving || !targetAt(box, at)) return
    stop.focus({preventScroll: true})
    setMoving(false)
  })
  const moveTo = (next: At) => {
    const row = Math.max(0, Math.min(rows.length - 1, next.row))
    const column = Math.max(0, Math.min(columns, next.column))
    down.scrollToIndex(row, {align: 'auto'})
    if (column > 0) across.scrollToIndex(column - 1, {align: 'auto'})
    setAt({row, column})
    setMoving(true)
    return rows[row]
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key]
    if (!step || !(event.target as Element).closest('tbody')) return
    event.preventDefault()
    const isChoosing = event.key === 'j' || event.key === 'k'
    let next = step(at, rows.length, columns)
    // From point to point, over the headings between them.
    while (isChoosing && rows[next.row]?.kind === 'group') next = step(next, rows.length, columns)
    const row = moveTo(next)
    if (isChoosing && row?.kind === 'point') choose(row.point.id)
  }
  const onFocus = ({target}: FocusEvent) => {
    const row = target.closest<HTMLElement>('tr[data-index]')
    if (row) setAt({row: Number(row.dataset['index']), column: Number((target as HTMLElement).dataset['column'] ?? 0)})
  }
  return {handlers: {onKeyDown, onFocus}}
}

const steps: Readonly<Record<string, (at: At, rows: number, columns: number) => At>> = {
  ArrowDown: ({row, column}) => ({row: row + 1, column}),
  ArrowUp: ({row, column}) => ({row: row - 1, column}),
  ArrowRight: ({row, column}) => ({row, column: column + 1}),
  ArrowLeft: ({row, column}) => ({row, column: column - 1}),
  Home: ({row}) => ({row, column: 0}),
  End: ({row}, _rows, columns) => ({row, column: columns}),
  PageDown: ({row, column}) => ({row: row + 8, column}),
  PageUp: ({row, column}) => ({row: row - 8, column}),
  j: ({row}) => ({row: row + 1, column: 0}),
  k: ({row}) => ({row: row - 1, column: 0}),
}

function targetAt(box: HTMLElement, {row, column}: At): HTMLElement | undefined {
  const line = box.querySelector(`tr[data-index="${row}"]`)
  return (
    line?.querySelector<HTMLElement>(`button[data-column="${column}"]`) ??
    line?.querySelector<HTMLElement>('.group button, th[scope="rowgroup"] button') ??
    undefined
  )
}
