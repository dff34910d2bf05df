import {useEffect} from 'react'
import {Button, Group} from 'react-aria-components'
import {useView} from '../account/view-context.ts'
import {changeAddress, useInAddress} from '../app/address.ts'
import {statuses} from '../view/point-groups.ts'

/** From one point to the next, most contested first: by button, or by `j` and `k`. */
export function StepPoints() {
  const {account} = useView()
  const [chosen] = useInAddress('point')
  const order = statuses.flatMap((status) => account.points.filter((point) => point.status === status))
  const at = order.findIndex(({id}) => id === chosen)
  const step = (by: number) => {
    const next = order[Math.max(0, Math.min(order.length - 1, at < 0 ? 0 : at + by))]
    if (next) changeAddress({point: next.id, see: undefined})
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'j') step(1)
      if (event.key === 'k') step(-1)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  if (order.length === 0) return undefined
  return (
    <Group className="chips" aria-label="Points">
      <Button className="chip" onPress={() => step(-1)} isDisabled={at <= 0} aria-label="The point before">
        ↑
      </Button>
      <Button className="chip" onPress={() => step(1)} isDisabled={at === order.length - 1} aria-label="The next point">
        ↓
      </Button>
      <span className="how">{at < 0 ? `${order.length} ${order.length === 1 ? 'point' : 'points'}` : `point ${at + 1} of ${order.length}`}</span>
    </Group>
  )
}
