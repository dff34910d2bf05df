import {parentPort, workerData} from 'node:worker_threads'
import {explain} from '../../collate/explain/explain.ts'
import type {Account} from '../../model/account.ts'
import {type Dossier, openDossier} from '../../store/dossier.ts'
import {freshAccount} from '../../work/make-account.ts'
import {hand} from '../hand.ts'
import type {Told, Wish} from './messages.ts'
import {workOff} from './work-off.ts'

// The thread of `variorum serve` that reads and collates: the other one has only to answer, so that it always answers at once.
const port = parentPort
if (!port) throw new Error('expected to run as a thread of "variorum serve"')
const tell = (told: Told) => port.postMessage(told)
const dossier = await openDossier((workerData as {place: string}).place)
let isWorking = false

port.on('message', (wish: Wish) => {
  if (wish.ask === 'work') return void work()
  const {number} = wish
  const done = wish.ask === 'account' ? accountText(dossier, wish.story) : Promise.resolve(explanation(wish.account, wish.id))
  done.then(
    (text) => tell({told: 'answer', number, ...(text !== undefined && {text})}),
    (error: unknown) => tell({told: 'answer', number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error)}),
  )
})
void work()
// What another program brings in, and what is to be tried again, is found without being told of.
setInterval(() => void work(), 10_000)

async function work(): Promise<void> {
  if (isWorking) return
  isWorking = true
  try {
    await workOff(dossier, (change) => tell({told: 'change', change}))
  } catch (error) {
    console.error(error)
  } finally {
    isWorking = false
  }
}

function accountText(of: Dossier, story: string): Promise<string | undefined> {
  return freshAccount(of, story, hand)
}

function explanation(json: string, id: string): string | undefined {
  const account = JSON.parse(json) as Account
  const isThere = [account.points, account.statements, account.entities, account.events, account.origins, account.reports].some((list) =>
    list.some((one) => one.id === id),
  )
  return isThere ? explain(account, id) : undefined
}
