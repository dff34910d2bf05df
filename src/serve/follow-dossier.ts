import type {ChangeTable} from '../store/account-tables.ts'
import {changesAfter, lastChange} from '../store/changes.ts'
import type {Dossier} from '../store/dossier.ts'
import type {Change, Changes} from './changes.ts'

// A person does not notice half a second; a look at what is new is one row of an index.
const pause = 500

// To a reader a story is new too when its account is.
const kinds: Readonly<Record<ChangeTable['kind'], Change['kind']>> = {report: 'report', story: 'story', account: 'story', judgement: 'judgement', job: 'job'}

/** Tells what anybody changes in the dossier, this server or another program, until the function that it gives is called and has ended. */
export async function followDossier(dossier: Dossier, changes: Changes, onFault: (error: unknown) => void): Promise<() => Promise<void>> {
  let seen = await lastChange(dossier)
  const look = async () => {
    const found = await changesAfter(dossier, seen)
    if (found === undefined) {
      seen = await lastChange(dossier)
      changes.reset()
    }
    for (const {serial, kind, about, at} of found ?? []) {
      changes.tell({kind: kinds[kind], id: about, at})
      seen = serial
    }
  }
  let looking = Promise.resolve()
  let isLooking = false
  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    looking = look()
      .catch(onFault)
      .finally(() => {
        isLooking = false
      })
  }, pause)
  return () => {
    clearInterval(timer)
    return looking
  }
}
