import * as Plot from '@observablehq/plot'
import {useEffect, useRef} from 'react'
import {timeWords} from '../../src/export/words/time-words.ts'
import {useView} from '../account/view-context.ts'
import type {AccountView} from '../view/account-view.ts'
import type {Count} from '../view/figure-groups.ts'
import {countWords} from '../view/reading-words.ts'

/** Counts as dots over time (or, where no times differ, one below the other), with a line for their bounds and an arrow where they are open. */
export function FigurePlot({counts, measure}: {readonly counts: readonly Count[]; readonly measure: string}) {
  const view = useView()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const target = box.current
    if (!target) return
    const paint = () => target.replaceChildren(plotOf(view, counts, measure, target.clientWidth))
    paint()
    const watcher = new ResizeObserver(paint)
    watcher.observe(target)
    return () => watcher.disconnect()
  }, [view, counts, measure])
  return <div className="figure-plot" ref={box} aria-hidden="true" />
}

function plotOf(view: AccountView, counts: readonly Count[], measure: string, width: number): Element {
  const dated = counts.filter(({day}) => day !== undefined)
  const isOverTime = new Set(dated.map(({day}) => day)).size > 1
  const rows = (isOverTime ? dated : counts).map((count) => ({
    ...count,
    colour: `var(--c${(view.places.get(count.statement.report) ?? 0) % 8})`,
    who: whoOf(view, count),
  }))
  const most = Math.max(...rows.map(({at, high}) => high ?? at))
  const drawn = isOverTime ? overTime(rows, {measure, width, most}) : besideOneAnother(rows, {measure, width, most})
  // Plot writes its few rules into a style element, which the content policy forbids: ours are in the style sheet.
  drawn.querySelector('style')?.remove()
  return drawn
}

type Row = Count & {readonly colour: string; readonly who: string}
type Room = {readonly measure: string; readonly width: number; readonly most: number}

function overTime(rows: readonly Row[], {measure, width, most}: Room): Element {
  const days = [...new Set(rows.map(({day}) => day))]
  return Plot.plot({
    className: 'plot',
    width,
    height: 260,
    marginLeft: 56,
    marginRight: Math.min(190, width * 0.3),
    x: {type: 'utc', label: null, ...(days.length <= 8 && {ticks: days}), tickFormat: dayWords},
    y: {label: measure, grid: true, zero: true, nice: true, tickFormat: compact},
    color: {type: 'identity'},
    marks: [
      Plot.line(rows, {x: 'day', y: 'at', z: 'who', stroke: 'colour', strokeOpacity: 0.5, sort: 'day'}),
      Plot.ruleX(rows, {
        x: 'day',
        y1: (row: Row) => row.low ?? 0,
        y2: (row: Row) => row.high ?? most * 1.05,
        stroke: 'colour',
        strokeWidth: 2,
        strokeDasharray: dashOf(rows),
      }),
      Plot.dot(rows, {x: 'day', y: 'at', fill: 'colour', r: 5}),
      Plot.text(labelled(rows), {x: 'day', y: 'at', text: 'words', dx: 9, textAnchor: 'start', fill: 'currentColor'}),
    ],
  })
}

// Counts that lie on one another are told once, with all who give them.
function labelled(rows: readonly Row[]): {day: number | undefined; at: number; words: string}[] {
  return [...Map.groupBy(rows, ({day, at}) => `${day} ${at}`).values()].map((same) => ({
    day: same[0]!.day,
    at: same[0]!.at,
    words: clip(
      `${[...new Set(same.map(({statement}) => countWords(statement.value ?? '')))].join(', ')} – ${[...new Set(same.map(({who}) => who))].join('; ')}`,
    ),
  }))
}

const dayWords = (day: Date | number) => timeWords(new Date(day).toISOString().slice(0, 10)).replace(/ \d{4}$/, '')

function besideOneAnother(rows: readonly Row[], {measure, width, most}: Room): Element {
  return Plot.plot({
    className: 'plot',
    width,
    height: 46 + rows.length * 26,
    marginLeft: Math.min(230, width * 0.36),
    marginRight: 46,
    x: {label: measure, grid: true, zero: true, nice: true, tickFormat: compact},
    y: {type: 'band', label: null, tickFormat: (index: number) => clip(rows[index]?.who ?? '')},
    color: {type: 'identity'},
    marks: [
      Plot.ruleY(rows, {
        y: (_row: Row, index: number) => index,
        x1: (row: Row) => row.low ?? 0,
        x2: (row: Row) => row.high ?? most * 1.05,
        stroke: 'colour',
        strokeWidth: 2,
        strokeDasharray: dashOf(rows),
      }),
      Plot.dot(rows, {y: (_row: Row, index: number) => index, x: 'at', fill: 'colour', r: 5}),
      Plot.text(rows, {
        y: (_row: Row, index: number) => index,
        x: (row: Row) => row.high ?? row.at,
        text: (row: Row) => countWords(row.statement.value ?? ''),
        dx: 10,
        textAnchor: 'start',
        fill: 'currentColor',
      }),
    ],
  })
}

// Bounds that are open on one side are drawn broken.
function dashOf(rows: readonly Row[]): string {
  return rows.some(({low, high}) => low === undefined || high === undefined) ? '3 4' : 'none'
}

function whoOf(view: AccountView, {by, statement}: Count): string {
  return `${view.letters.get(statement.report)}: ${by}`
}

const clip = (words: string) => (words.length > 34 ? `${words.slice(0, 33)}…` : words)
const compact = (value: number) => new Intl.NumberFormat('en', {notation: 'compact'}).format(value)
