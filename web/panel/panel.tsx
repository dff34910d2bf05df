import {useEffect} from 'react'
import {Button} from 'react-aria-components'
import {useView} from '../account/view-context.ts'
import {changeAddress, useAddress} from '../app/address.ts'
import {statementsOf} from '../view/account-view.ts'
import {PointPanel} from './point-panel.tsx'
import {StatementCard} from './statement-card.tsx'
import './panel.css'

const closed = {point: undefined, see: undefined, from: undefined}

/** What stands behind the thing that is chosen: a point, or some statements; nothing where nothing is. */
export function Panel() {
  const view = useView()
  const {query} = useAddress()
  const point = view.points.get(query.get('point') ?? '')
  const seen = statementsOf(view, query.get('see')?.split(' ') ?? [])
  const isOpen = point !== undefined || seen.length > 0
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('.veil')) changeAddress(closed)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isOpen])
  if (!isOpen) return undefined
  return (
    <aside className="panel" aria-label="The words and the reason">
      <Button className="quiet close" aria-label="Close the panel" onPress={() => changeAddress(closed)}>
        ✕
      </Button>
      {seen.length > 0 ? <Seen ids={seen.map(({id}) => id)} /> : point && <PointPanel key={point.id} point={point} from={query.get('from') ?? undefined} />}
    </aside>
  )
}

function Seen({ids}: {readonly ids: readonly string[]}) {
  const statements = statementsOf(useView(), ids)
  return (
    <>
      <h2>{statements.length === 1 ? 'One statement' : `${statements.length} statements`}</h2>
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} isOpen={statements.length === 1} />
      ))}
    </>
  )
}
