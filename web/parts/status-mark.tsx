import {statusMarks} from '../../src/export/words/status-marks.ts'
import type {PointStatus} from '../../src/model/account.ts'
import './status-mark.css'

/** A status as shape, word and colour. */
export function StatusMark({status, count}: {readonly status: PointStatus; readonly count?: number}) {
  const {mark, heading} = statusMarks[status]
  return (
    <span className={`status ${status}`}>
      <span aria-hidden="true">{mark}</span> {count !== undefined && <b>{count}</b>} {heading.toLowerCase()}
    </span>
  )
}
