import {streamSSE} from 'hono/streaming'
import type {Change} from '../changes.ts'
import {resource} from '../resource.ts'

// Some proxies close a line that is still for a minute.
const heartbeat = 25_000

const watch = resource(
  'watch',
  {
    says: 'Changes as they happen, as server-sent events: `story`, `report`, `judgement`, `upload`, `job` with {id, at}; `reset` where too much was missed.',
    type: 'text/event-stream',
  },
  ({context}, {changes}) => {
    context.header('x-accel-buffering', 'no')
    return streamSSE(context, async (stream) => {
      const send = (change: (Change & {serial: number}) | undefined) =>
        void stream.writeSSE(change ? told(change) : {event: 'reset', data: '{}', id: String(changes.serial)})
      const last = context.req.header('last-event-id')
      const missed = last === undefined ? [] : changes.after(Number(last))
      if (missed) for (const change of missed) send(change)
      else send(undefined)
      const stop = changes.listen(send)
      const done = new Promise<void>((resolve) => stream.onAbort(resolve))
      const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeat)
      await stream.write('retry: 3000\n\n')
      await done
      clearInterval(beat)
      stop()
    })
  },
)

function told({kind, id, at, serial}: Change & {serial: number}) {
  return {event: kind, data: JSON.stringify({id, at}), id: String(serial)}
}

export const events = {watch}
