import type {CellKind} from '../view/point-cells.ts'

// One shape a kind, so that nobody needs the colour: full, half, crossed, quoted, open, questioned, hatched, nothing.
// Circles are drawn by the style sheet: nearly all cells of a large grid hold one, and a picture in each is slow to scroll.
const shapes: Readonly<Record<Exclude<CellKind, 'states' | 'expects'>, string>> = {
  differs: 'M8 2l6 6-6 6-6-6z',
  denies: 'M3 3l10 10M13 3L3 13',
  attributes: 'M6.5 4C4 5 3 7 3 11h4V7.5H5.2C5.3 6.2 6 5.5 7 5zM12.5 4C10 5 9 7 9 11h4V7.5h-1.8c.1-1.3.8-2 1.8-2.5z',
  doubts: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.4v.4',
  silent: 'M2 12L12 2M5 14L14 5M2 6l4-4',
  short: 'M5 8h6',
}

const outlined = new Set<CellKind>(['denies', 'doubts', 'silent', 'short'])

/** The shape that stands for what a report does with a point. */
export function CellShape({kind}: {readonly kind: CellKind}) {
  if (kind === 'states' || kind === 'expects') return <span className={`cell-shape round ${kind}`} aria-hidden="true" />
  return (
    <svg className={`cell-shape ${kind} ${outlined.has(kind) ? 'outlined' : ''}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[kind]} />
    </svg>
  )
}
