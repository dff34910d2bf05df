import {parentPort, workerData} from 'node:worker_threads'
import {openDossier} from '../../store/dossier.ts'
import type {Begin, Told, Wish} from './messages.ts'

// The thread of `variorum serve` that fetches, reads and collates: the other one has only to answer, so that it always answers at once.
const port = parentPort
if (!port) throw new Error('expected to run as a thread of "variorum serve"')
const tell = (told: Told) => port.postMessage(told)
const {place, fetching} = workerData as Begin
const dossier = await openDossier(place)
// From here on it may be cut off. The engine takes a second to load, and comes after.
tell({told: 'ready'})
const reading = import('./reading.ts').then(({startReading}) => startReading(dossier, fetching, tell))
let isBegun = false
void reading.then(() => {
  isBegun = true
})

port.on('message', (wish: Wish) => {
  if (wish.ask === 'close') void close()
  else void reading.then(({take}) => take(wish))
})

// A transaction that is under way ends first: giving back waits for its turn. What is being fetched is cut off with the thread.
async function close(): Promise<void> {
  if (isBegun) await (await reading).giveBack()
  await dossier.close()
  process.exit(0)
}
