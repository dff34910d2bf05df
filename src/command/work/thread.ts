import {parentPort, threadId, workerData} from 'node:worker_threads'
import {openDossier} from '../../store/dossier.ts'
import {work} from '../../work/work.ts'
import {hand} from '../hand.ts'
import type {Order, Told} from './messages.ts'
import {workerName} from './worker-name.ts'

// One worker of `variorum work`, `add` or `reread`, in a thread of its own.
const port = parentPort
if (!port) throw new Error('expected to run as a thread of "variorum work"')
const {place, lease, untilDone, pause, kinds} = workerData as Order
const tell = (told: Told) => port.postMessage(told)
const stop = new AbortController()
port.on('message', () => stop.abort())

const dossier = await openDossier(place)
try {
  await work(dossier, {
    worker: workerName(threadId),
    hand,
    lease,
    untilDone,
    pause,
    stop: stop.signal,
    ...(kinds && {kinds}),
    onJob: ({id, kind}, fault) => tell({told: 'job', id, kind, ...(fault !== undefined && {fault})}),
    onTrouble: (reason) => tell({told: 'trouble', reason}),
  })
} finally {
  await dossier.close()
  port.close()
}
