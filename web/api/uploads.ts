import {useSyncExternalStore} from 'react'
import {api, type Upload, uploadFile} from './client.ts'
import {defined} from './defined.ts'
import {queryClient} from './queries.ts'

/** One file on its way into the dossier, as the server last told of it. */
export type Sending = {
  readonly key: number
  readonly name: string
  readonly size: number
  readonly sent: number
  readonly state: Upload['state']
  readonly added?: number
  readonly known?: number
  readonly problems: Upload['problems']
  readonly fault?: string
}

/** What a pasted text cannot say of itself. */
export type Told = {
  readonly source?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly url?: string | undefined
}

// Kept outside every screen: sending goes on while one reads elsewhere.
let sendings: readonly Sending[] = []
const listeners = new Set<() => void>()
let lastKey = 0

/** What is being sent, newest last. */
export function useUploads(): readonly Sending[] {
  return useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    () => sendings,
  )
}

/** Sends files one after the other. */
export async function sendFiles(files: readonly File[], told: Told = {}): Promise<void> {
  const started = files.map((file) => ({file, key: start(file)}))
  for (const {file, key} of started) await send(file, key, told)
}

/** Sends a pasted text as a file. */
export function sendText(text: string, told: Told): Promise<void> {
  const words = text.trim().split(/\s+/).slice(0, 6).join(' ')
  return sendFiles([new File([text], `${(told.title ?? words) || 'pasted'}.txt`, {type: 'text/plain'})], told)
}

/** Has the server fetch pages by their addresses, and follows each until it is read. */
export async function fetchPages(urls: readonly string[], full: boolean): Promise<void> {
  const keys = urls.map((name) => start({name, size: 0}, 'waiting'))
  try {
    const {items} = await api.fetchPages({body: {urls: [...urls], full}})
    await Promise.all(items.map((upload, place) => following(keys[place]!, () => follow(upload, keys[place]!))))
  } catch (error) {
    for (const key of keys) change(key, {state: 'failed', fault: (error as Error).message})
  }
}

/** Takes away what is done. */
export function forgetUploads(): void {
  keep(sendings.filter(({state}) => state !== 'done' && state !== 'failed'))
}

function start({name, size}: Pick<File, 'name' | 'size'>, state: Sending['state'] = 'receiving'): number {
  const key = ++lastKey
  keep([...sendings, {key, name, size, sent: 0, state, problems: []}])
  return key
}

function send(file: File, key: number, told: Told): Promise<void> {
  return following(key, async () => follow(await uploadFile(api, file, (progress) => change(key, sendingOf(progress)), defined(told)), key))
}

async function following(key: number, work: () => Promise<void>): Promise<void> {
  try {
    await work()
    await queryClient.invalidateQueries()
  } catch (error) {
    change(key, {state: 'failed', fault: (error as Error).message})
  }
}

async function follow(upload: Upload, key: number): Promise<void> {
  let now = upload
  change(key, sendingOf(now))
  while (now.state === 'waiting' || now.state === 'fetching' || now.state === 'reading') {
    await new Promise((wake) => setTimeout(wake, 700))
    now = await api.getUpload({params: {upload: now.id}})
    change(key, sendingOf(now))
  }
}

function sendingOf({received, state, added, known, problems}: Upload): Partial<Sending> {
  return {sent: received, state, problems, ...(added !== undefined && {added}), ...(known !== undefined && {known})}
}

function change(key: number, changes: Partial<Sending>): void {
  keep(sendings.map((sending) => (sending.key === key ? {...sending, ...changes} : sending)))
}

function keep(next: readonly Sending[]): void {
  sendings = next
  for (const listener of listeners) listener()
}
