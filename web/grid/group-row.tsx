import {Button} from 'react-aria-components'
import {StatusMark} from '../parts/status-mark.tsx'
import type {GridRow} from '../view/point-groups.ts'

export type Place = {readonly index: number; readonly measure: (element: Element | null) => void}

type Group = {
  readonly row: Extract<GridRow, {kind: 'group'}>
  readonly place: Place
  readonly span: number
  readonly toggle: (status: string) => void
}

/** The heading of all points of one status; it folds them. */
export function GroupRow({row: {status, count, isFolded}, place, span, toggle}: Group) {
  return (
    <tr ref={place.measure} data-index={place.index} aria-rowindex={place.index + 2} className="group">
      <th scope="rowgroup" colSpan={span}>
        <Button className="plain" aria-expanded={!isFolded} onPress={() => toggle(status)}>
          <span className="fold" aria-hidden="true">
            {isFolded ? '▸' : '▾'}
          </span>
          <StatusMark status={status} count={count} />
        </Button>
      </th>
    </tr>
  )
}
