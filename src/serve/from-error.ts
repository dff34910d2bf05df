import {HTTPException} from 'hono/http-exception'
import {CursorError} from '../store/cursor.ts'
import {DossierError} from '../store/dossier.ts'
import {Refusal} from './refusal.ts'

const busy = /^(?:SQLITE_(?:FULL|READONLY|BUSY|IOERR)|ECONN|EPIPE|57P|53\d)/

/** Any error as a refusal: a fault of ours is told to `onFault`, and shown without its inside. */
export function fromError(error: unknown, onFault: (error: unknown) => void): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof CursorError) return new Refusal(422, 'cursor', error.message)
  if (error instanceof HTTPException) return fromHttp(error)
  onFault(error)
  if (error instanceof DossierError || busy.test(String((error as {code?: unknown} | undefined)?.code ?? '')))
    return new Refusal(503, 'dossier', 'The dossier cannot be read or written just now; try again in a minute, and see the log of the server.', {
      'retry-after': '60',
    })
  return new Refusal(500, 'fault', 'A fault of ours; the log of the server tells more.')
}

function fromHttp({status, message}: HTTPException): Refusal {
  if (status === 403) return new Refusal(403, 'cross-origin', 'Expected a call from a page of this server, got one from another site.')
  if (status === 413) return new Refusal(413, 'too-large', message)
  return new Refusal(400, 'malformed', message || 'Expected a body of JSON with content-type application/json.')
}
