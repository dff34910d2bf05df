import {type RefObject, useEffect, useRef} from 'react'
import {useView} from '../account/view-context.ts'
import type {AccountView} from '../view/account-view.ts'
import {acrossAnchors, scrollAnchors} from '../view/scroll-anchors.ts'

type Together = {readonly reports: readonly string[]; readonly isOn: boolean; readonly chosen: ReadonlySet<string>}

/** Brings what is chosen to the same height in every column; lets the others follow the one that is scrolled, point by point. */
export function useScrollTogether(columns: RefObject<HTMLDivElement | null>, {reports, isOn, chosen}: Together): void {
  const view = useView()
  // Where we have scrolled a column to: that is not to be followed in turn, however late its event comes.
  const put = useRef(new WeakMap<HTMLElement, number>())
  useEffect(() => {
    if (chosen.size === 0) return
    for (const column of columnsIn(columns.current)) {
      const lit = column.querySelector<HTMLElement>('.on')
      if (lit) putAt(put.current, column, topIn(column, lit) - column.clientHeight / 3)
    }
    columns.current?.querySelector('.on')?.closest('.report')?.scrollIntoView({block: 'nearest', inline: 'nearest'})
  }, [columns, chosen])
  useEffect(() => {
    const box = columns.current
    if (!box || !isOn || reports.length < 2) return
    const onScroll = ({target}: Event) => {
      if (!(target instanceof HTMLElement) || !target.matches('.report') || put.current.get(target) === target.scrollTop) return
      put.current.delete(target)
      follow(view, target, columnsIn(box), put.current)
    }
    box.addEventListener('scroll', onScroll, {capture: true, passive: true})
    return () => box.removeEventListener('scroll', onScroll, {capture: true})
  }, [columns, view, reports, isOn])
}

function follow(view: AccountView, leader: HTMLElement, columns: readonly HTMLElement[], put: WeakMap<HTMLElement, number>): void {
  const from = leader.dataset['column'] ?? ''
  const offset = offsetAt(leader, leader.scrollTop + leader.clientHeight / 3)
  for (const column of columns) {
    if (column === leader) continue
    const to = column.dataset['column'] ?? ''
    const lengths = [view.reports.get(from)?.text.length ?? 0, view.reports.get(to)?.text.length ?? 0] as const
    const there = acrossAnchors(scrollAnchors(view, from, to), offset, lengths)
    putAt(put, column, topAt(column, there) - column.clientHeight / 3)
  }
}

// Where it comes to stand is read back: a column goes no further than its end, and only by whole pixels of the screen.
function putAt(put: WeakMap<HTMLElement, number>, column: HTMLElement, top: number): void {
  column.scrollTop = top
  put.set(column, column.scrollTop)
}

function columnsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('.report') ?? [])]
}

function topIn(column: HTMLElement, piece: Element): number {
  return piece.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop
}

type Mark = {readonly top: number; readonly offset: number}

// Where the lit pieces stand: enough to tell height from offset and back, in between by share.
function marksIn(column: HTMLElement): Mark[] {
  const marks = [...column.querySelectorAll<HTMLElement>('[data-start]')].map((piece) => ({top: topIn(column, piece), offset: Number(piece.dataset['start'])}))
  return [{top: 0, offset: 0}, ...marks, {top: column.scrollHeight, offset: (marks.at(-1)?.offset ?? 0) + 200}]
}

function offsetAt(column: HTMLElement, top: number): number {
  return between(marksIn(column), top, 'top', 'offset')
}

function topAt(column: HTMLElement, offset: number): number {
  return between(marksIn(column), offset, 'offset', 'top')
}

function between(marks: readonly Mark[], value: number, from: keyof Mark, to: keyof Mark): number {
  const after = marks.findIndex((mark) => mark[from] > value)
  if (after <= 0) return after === 0 ? marks[0]![to] : marks.at(-1)![to]
  const [low, high] = [marks[after - 1]!, marks[after]!]
  const share = high[from] > low[from] ? (value - low[from]) / (high[from] - low[from]) : 0
  return low[to] + share * (high[to] - low[to])
}
