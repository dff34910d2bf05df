import {createHash} from 'node:crypto'
import {Worker} from 'node:worker_threads'
import type {Changes} from '../../serve/changes.ts'
import type {MadeAccount, Workshop} from '../../serve/desk.ts'
import type {Dossier} from '../../store/dossier.ts'
import {storyVersion} from '../../store/story-version.ts'
import type {Begin, Told, Wish} from './messages.ts'

// Accounts are a megabyte or less; so many are held at hand.
const most = 100

type Kept = MadeAccount & {readonly version: string}

/** The engine in a thread of its own, as the server uses it: accounts that were made are kept while their story stays as it is. */
export function startWorkshop(dossier: Dossier, begin: Begin, changes: Changes): Workshop & {close: () => Promise<void>} {
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {workerData: begin})
  const close = closing(thread)
  const ask = asking(thread, changes)
  const made = new Map<string, Kept>()
  const making = new Map<string, Promise<Kept | undefined>>()

  const make = (story: string, version: string): Promise<Kept | undefined> => {
    const key = `${story} ${version}`
    const known = making.get(key)
    if (known) return known
    const promise = ask({ask: 'account', story})
      .then((json) => (json === undefined ? undefined : keep(story, version, json)))
      .finally(() => making.delete(key))
    making.set(key, promise)
    return promise
  }

  const keep = (story: string, version: string, json: string): Kept => {
    const kept = {json, version, tag: createHash('sha256').update(json).digest('base64url').slice(0, 27)}
    made.delete(story)
    made.set(story, kept)
    if (made.size > most) made.delete(made.keys().next().value!)
    return kept
  }

  const account = async (story: string, fresh: boolean) => {
    const version = await storyVersion(dossier, story)
    if (version === undefined) return undefined
    const before = made.get(story)
    if (before?.version === version) return before
    const promise = make(story, version)
    if (!before || fresh) return promise
    promise.catch((error) => console.error(error))
    return before
  }

  return {
    account,
    explain: async (story, id) => {
      const known = await account(story, false)
      return known && ask({ask: 'explain', account: known.json, id})
    },
    wake: () => thread.postMessage({ask: 'work'} satisfies Wish),
    close,
  }
}

// So long may it take to end what it is at.
const patience = 600

/** Ends the thread: it is asked to, and cut off where it is long about it. While it begins it is left alone: to be cut off while SQLite loads would end the whole process. */
function closing(thread: Worker): () => Promise<void> {
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const ready = new Promise<void>((resolve) => thread.once('message', () => resolve()))
  return async () => {
    await Promise.race([ready, ended])
    thread.postMessage({ask: 'close'} satisfies Wish)
    const late = setTimeout(() => void thread.terminate(), patience)
    await ended
    clearTimeout(late)
  }
}

type Question = {ask: 'account'; story: string} | {ask: 'explain'; account: string; id: string}

function asking(thread: Worker, changes: Changes): (question: Question) => Promise<string | undefined> {
  const waiting = new Map<number, {resolve: (text: string | undefined) => void; reject: (error: Error) => void}>()
  let last = 0
  thread.on('message', (told: Told) => {
    if (told.told === 'ready') return
    if (told.told === 'change') return changes.tell(told.change)
    const one = waiting.get(told.number)
    waiting.delete(told.number)
    if (told.fault !== undefined) one?.reject(new Error(told.fault))
    else one?.resolve(told.text)
  })
  return (question) =>
    new Promise((resolve, reject) => {
      const number = ++last
      waiting.set(number, {resolve, reject})
      thread.postMessage({...question, number} satisfies Wish)
    })
}
