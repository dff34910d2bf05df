import {Button, Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import type {Story} from '../api/client.ts'
import {hrefOf} from '../app/address.ts'
import {StatusMark} from '../parts/status-mark.tsx'
import {statuses} from '../view/point-groups.ts'

type Row = {readonly story: Story; readonly isNew: boolean; readonly setSource: (source: string) => void}

/** One story: its title, its days, how many reports and origins, and how contested it is. */
export function StoryRow({story: {id, title, updatedAt, reports, origins, sources, from, to, points}, isNew, setSource}: Row) {
  return (
    <li className="story">
      <h2>
        {isNew && <span className="new">new</span>}
        <Link href={hrefOf(['stories', id])}>
          <bdi>{title || 'Untitled'}</bdi>
        </Link>
      </h2>
      <p className="facts">
        {from && <span>{daysOf(from, to)}</span>}
        <span>
          <b>{reports}</b> {reports === 1 ? 'report' : 'reports'}
          {origins !== undefined && (
            <>
              , <b>{origins}</b> {origins === 1 ? 'origin' : 'origins'}
            </>
          )}
        </span>
        <span>changed {new Date(updatedAt).toLocaleDateString(undefined, {day: 'numeric', month: 'long', year: 'numeric'})}</span>
      </p>
      <p className="chips sources">
        {sources.slice(0, 6).map((source) => (
          <Button key={source} className="plain" aria-label={`Only stories told by ${source}`} onPress={() => setSource(source)}>
            <bdi>{source}</bdi>
          </Button>
        ))}
        {sources.length > 6 && <span>and {sources.length - 6} more</span>}
      </p>
      <Contest points={points} />
    </li>
  )
}

function daysOf(from: string, to: string | undefined): string {
  const [first, last] = [from.slice(0, 10), (to ?? from).slice(0, 10)]
  return timeWords(first === last ? first : `${first}/${last}`)
}

/** How its points stand, as a bar and in words. */
function Contest({points}: {readonly points: Story['points']}) {
  if (!points) return <p className="contest how">open it to see how its reports stand</p>
  const whole = statuses.reduce((sum, status) => sum + points[status], 0)
  if (whole === 0) return <p className="contest how">no points in common yet</p>
  return (
    <div className="contest">
      <div className="bar" aria-hidden="true">
        {statuses
          .filter((status) => points[status] > 0)
          .map((status) => (
            <span key={status} className={status} style={{flexGrow: points[status]}} />
          ))}
      </div>
      <p>
        {statuses
          .filter((status) => points[status] > 0)
          .map((status) => (
            <StatusMark key={status} status={status} count={points[status]} />
          ))}
      </p>
    </div>
  )
}
