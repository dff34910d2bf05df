import {useView} from '../account/view-context.ts'
import {colourClass} from '../parts/badge.tsx'
import type {TimeMark} from '../view/timeline-rows.ts'

/** A time on its line: dot, bar, or a bar that fades to the side on which it is open; one for each report that gives it. */
export function TimelineMark({mark: {shape, statements}, scale}: {readonly mark: TimeMark; readonly scale: (day: number) => number}) {
  const {places} = useView()
  const reports = [...new Set(statements.map(({report}) => report))].slice(0, 4)
  const [from, to] = [scale(shape.from), scale(shape.to)]
  return reports.map((report, index) => (
    <span
      key={report}
      className={`time-mark ${shape.kind}${shape.isAbout ? ' about' : ''} ${colourClass(places.get(report) ?? 0)}`}
      style={{
        insetInlineStart: `${from * 100}%`,
        ...(shape.kind !== 'day' && {width: `max(14px, ${(to - from) * 100}%)`}),
        marginTop: (index - (reports.length - 1) / 2) * 9,
        ...(shape.kind === 'day' && {marginInlineStart: (index - (reports.length - 1) / 2) * 5}),
      }}
    />
  ))
}
