import {randomBytes} from 'node:crypto'
import {z} from '@hono/zod-openapi'
import {addJobs} from '../../store/jobs.ts'
import {dropUpload as dropInStore, type KeptUpload, keepPiece, startFetch, startUpload as startInStore, uploadOf} from '../../store/uploads.ts'
import type {Desk} from '../desk.ts'
import {notFound, Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import {largestPiece, newFetches, newUpload, type Upload, upload} from '../schemas/upload.ts'
import type {Who} from '../who.ts'

const startUpload = resource(
  'startUpload',
  {says: 'Takes note of a file that is going to be sent in pieces.', body: newUpload, gives: upload, status: 201},
  async ({body: {name, size, source, title, published, url}, who}, desk) => {
    const id = newId()
    const given = {...(source && {source}), ...(title && {title}), ...(published && {published}), ...(url && {url})}
    await startInStore(desk.dossier, {id, name, size, given, by: who.name ?? '', at: desk.now()})
    return shown(await uploadAt(desk, id, who))
  },
)

const getUpload = resource(
  'getUpload',
  {says: 'How far a file has come, or a page that is fetched.', gives: upload},
  async ({params: {upload: id}, who}, desk) => shown(await uploadAt(desk, id, who)),
)

const sendPiece = resource(
  'sendPiece',
  {
    says: 'The next bytes of a file, at most 4 MiB. After the last of them it is read.',
    query: z.object({offset: z.coerce.number().int().min(0).openapi({type: 'integer', description: 'How many bytes came before.'})}),
    takesBytes: true,
    gives: upload,
  },
  async ({params: {upload: id}, query: {offset}, context, who}, desk) => {
    const before = await uploadAt(desk, id, who)
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (bytes.length === 0) throw new Refusal(422, 'empty-piece', 'Expected some bytes of the file, got none.')
    if (bytes.length > largestPiece) throw new Refusal(413, 'piece-too-large', `Expected at most ${largestPiece} bytes in a piece, got ${bytes.length}.`)
    if (!(await keepPiece(desk.dossier, {upload: id, start: offset, bytes}))) throw outOfPlace(before, offset, bytes.length)
    const now = await uploadAt(desk, id, who)
    if (now.state === 'waiting') await queue(desk, id)
    desk.changes.tell({kind: 'upload', id, at: desk.now()})
    return shown(now)
  },
)

const dropUpload = resource(
  'dropUpload',
  {says: 'Forgets a file; the reports that came of it stay.', status: 204},
  async ({params: {upload: id}, who}, desk) => {
    await uploadAt(desk, id, who)
    if (!(await dropInStore(desk.dossier, id))) throw new Refusal(409, 'being-read', 'It is being fetched or read: wait until that is done.')
    return undefined
  },
)

const fetchPages = resource(
  'fetchPages',
  {
    says: 'Fetches pages, documents or feeds as `variorum fetch` does, each an upload that nobody need send.',
    body: newFetches,
    gives: z.object({items: z.array(upload).readonly()}),
    status: 201,
  },
  async ({body: {urls, full = false}, who, context}, desk) => {
    if (!desk.fetches) throw new Refusal(409, 'no-fetching', 'This server was started with “--no-fetch”: save the pages, and add them as files.')
    const wanted = [...new Set(urls)].map((url) => ({id: newId(), url}))
    for (const {id, url} of wanted) await startFetch(desk.dossier, {id, url, by: who.name ?? '', at: desk.now()})
    await addJobs(
      desk.dossier,
      wanted.map(({id, url}) => ({kind: 'fetch', payload: {upload: id, url, full}, key: `fetch ${id}`, at: desk.now()})),
    )
    context.set('about', hostsOf(urls))
    desk.workshop.wake()
    return {items: await Promise.all(wanted.map(async ({id}) => shown(await uploadAt(desk, id, who))))}
  },
)

function newId(): string {
  return `u${randomBytes(8).toString('hex')}`
}

// For the audit log, which should not grow with what people paste: “3 addresses of fjord.example, strait.example”.
function hostsOf(urls: readonly string[]): string {
  const hosts = [...new Set(urls.map((url) => new URL(url).host))]
  return `${urls.length} ${urls.length === 1 ? 'address' : 'addresses'} of ${hosts.slice(0, 5).join(', ')}${hosts.length > 5 ? ' …' : ''}`
}

async function queue(desk: Desk, id: string): Promise<void> {
  await addJobs(desk.dossier, [{kind: 'read-upload', payload: {upload: id}, key: `read-upload ${id}`, at: desk.now()}])
  desk.workshop.wake()
}

function outOfPlace({state, received, size}: KeptUpload, offset: number, length: number): Refusal {
  if (state !== 'receiving') return new Refusal(409, 'complete', 'All bytes of this file have come already.')
  if (offset !== received) return new Refusal(409, 'out-of-place', `Expected the bytes from ${received} on, got those from ${offset}: go on at ${received}.`)
  return new Refusal(413, 'longer-than-told', `The file was said to have ${size} bytes, and this piece would end at ${offset + length}.`)
}

// People see their own files; an admin sees all.
async function uploadAt({dossier}: Desk, id: string, who: Who): Promise<KeptUpload> {
  const kept = await uploadOf(dossier, id)
  if (!kept || (kept.by !== (who.name ?? '') && !who.scopes.includes('admin'))) throw notFound('upload', id, 'POST /api/uploads begins one.')
  return kept
}

function shown({id, name, size, received, state, result}: KeptUpload): Upload {
  return {
    id,
    name,
    size,
    received,
    state,
    ...(result && {added: result.added, known: result.known}),
    reports: result?.reports ?? [],
    problems: result?.problems ?? [],
  }
}

export const uploads = {startUpload, getUpload, sendPiece, dropUpload, fetchPages}
