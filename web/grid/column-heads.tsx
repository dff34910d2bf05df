import {timeWords} from '../../src/export/words/time-words.ts'
import type {AccountReport} from '../../src/model/account.ts'
import {Badge} from '../parts/badge.tsx'
import type {Look} from './grid-screen.tsx'

export type Sides = {readonly before: number; readonly after: number}

/** A head for each report in sight: its letter, and in words its outlet and date. */
export function ColumnHeads({reports, sides, look}: {readonly reports: readonly AccountReport[]; readonly sides: Sides; readonly look: Look}) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="question">
          Point
        </th>
        {sides.before > 0 && <td aria-hidden="true" colSpan={sides.before} />}
        {reports.map(({id, source, title, published}, index) => (
          <th key={id} scope="col" aria-colindex={sides.before + index + 2}>
            <Badge report={id} />
            {look === 'words' && (
              <>
                {' '}
                <bdi className="outlet" title={source}>
                  {source || title || 'no outlet named'}
                </bdi>
                <span className="when"> {published ? timeWords(published.value.slice(0, 10)) : 'no date'}</span>
              </>
            )}
          </th>
        ))}
        {sides.after > 0 && <td aria-hidden="true" colSpan={sides.after} />}
      </tr>
    </thead>
  )
}
