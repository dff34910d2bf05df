import {explain} from '../../collate/explain/explain.ts'
import type {Account} from '../../model/account.ts'
import type {Dossier} from '../../store/dossier.ts'
import {groupReports} from '../../work/group-reports.ts'
import {freshAccount} from '../../work/make-account.ts'
import {type FetchOptions, fetcherOf} from '../fetcher-of.ts'
import {hand} from '../hand.ts'
import {fetchOff} from './fetch-off.ts'
import {Incoming} from './incoming.ts'
import type {Told, Wish} from './messages.ts'
import {workOff} from './work-off.ts'

/** The engine at work on a dossier: `take` a wish, or `giveBack` what is not done yet. */
export type Reading = {readonly take: (wish: Exclude<Wish, {ask: 'close'}>) => void; readonly giveBack: () => Promise<void>}

/** Begins to do what waits in a dossier, and goes on as more comes. */
export function startReading(dossier: Dossier, fetching: FetchOptions | undefined, tell: (told: Told) => void): Reading {
  const incoming = new Incoming(dossier, (change) => tell({told: 'change', change}))
  const workHere = oneAtATime(() => workOff(dossier, incoming))
  const fetchMore =
    fetching &&
    fetchOff(incoming, fetcherOf(fetching), async () => {
      await groupReports(dossier, hand.now)
      workHere()
    })
  const work = () => {
    fetchMore?.()
    workHere()
  }
  work()
  // What another program brings in, and what is to be tried again, is found without being told of.
  setInterval(work, 10_000)
  return {
    take: (wish) => (wish.ask === 'work' ? work() : void answer(dossier, wish).then(tell)),
    giveBack: () => incoming.giveBack(),
  }
}

function oneAtATime(work: () => Promise<void>): () => void {
  let isWorking = false
  return () => {
    if (isWorking) return
    isWorking = true
    work()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        isWorking = false
      })
  }
}

async function answer(dossier: Dossier, wish: Extract<Wish, {ask: 'account' | 'explain'}>): Promise<Told> {
  const {number} = wish
  try {
    const text = wish.ask === 'account' ? await freshAccount(dossier, wish.story, hand) : explanation(wish.account, wish.id)
    return {told: 'answer', number, ...(text !== undefined && {text})}
  } catch (error) {
    return {told: 'answer', number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}

function explanation(json: string, id: string): string | undefined {
  const account = JSON.parse(json) as Account
  const isThere = [account.points, account.statements, account.entities, account.events, account.origins, account.reports].some((list) =>
    list.some((one) => one.id === id),
  )
  return isThere ? explain(account, id) : undefined
}
