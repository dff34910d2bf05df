import type {z} from '@hono/zod-openapi'
import {type CallName, calls, type Params} from './calls.ts'
import type {Resources} from './resources/index.ts'
import type {Fault} from './schemas/problem.ts'
import type {Upload} from './schemas/upload.ts'

type Shape<Name extends CallName> = Resources[Name]
type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : never

/** What each call gives. */
export type Answers = {readonly [Name in CallName]: Shape<Name> extends {gives: infer Schema extends z.ZodType} ? z.output<Schema> : undefined}

/** What each call takes. */
export type Wishes<Name extends CallName> = (keyof Params<Name> extends never ? {readonly params?: undefined} : {readonly params: Params<Name>}) &
  (Shape<Name> extends {query: infer Query} ? QueryOf<Input<Query>> : {readonly query?: undefined}) &
  (Shape<Name> extends {body: infer Body}
    ? {readonly body: Input<Body>}
    : Shape<Name> extends {takesBytes: true}
      ? {readonly body: Blob | Uint8Array}
      : {readonly body?: undefined}) & {
    readonly signal?: AbortSignal
  }

// A query of which nothing is needed may be left out.
type QueryOf<Query> = Record<never, never> extends Query ? {readonly query?: Loose<Query>} : {readonly query: Loose<Query>}
// Numbers and booleans may be told as such: they are written into the address.
type Loose<Query> = {
  [Key in keyof Query]: unknown extends Query[Key]
    ? string | number | undefined
    : Query[Key] extends string | undefined
      ? Query[Key] | LooseOf<Query[Key]>
      : Query[Key] | string | number
}
type LooseOf<Value> = 'true' extends Value ? boolean : never

/** Each call as a function. */
export type ApiClient = {
  readonly [Name in CallName]: (...wishes: Record<never, never> extends Wishes<Name> ? [Wishes<Name>?] : [Wishes<Name>]) => Promise<Answers[Name]>
}

/** A call that was not done: `detail` says why, and what to do. */
export class ApiProblem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly code: string
  constructor({status, title, detail, code}: Fault) {
    super(detail)
    this.status = status
    this.title = title
    this.detail = detail
    this.code = code
  }
}

/** The API as functions: those of the table of calls, typed by the same schemas that the server checks with. */
export function apiClient({base = '', fetch = globalThis.fetch, token}: {base?: string; fetch?: typeof globalThis.fetch; token?: string} = {}): ApiClient {
  const call = async (name: CallName, wish: Loosely = {}) => {
    const [method, path] = calls[name].at.split(' ') as [string, string]
    const response = await fetch(base + addressOf(path, wish), {method, ...bodyOf(wish.body, token), ...(wish.signal && {signal: wish.signal})})
    if (!response.ok) throw new ApiProblem(await faultOf(response))
    return response.headers.get('content-type')?.startsWith('application/json') ? response.json() : undefined
  }
  return Object.fromEntries((Object.keys(calls) as CallName[]).map((name) => [name, (wish?: Loosely) => call(name, wish)])) as unknown as ApiClient
}

type Loosely = {params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown; signal?: AbortSignal}

/** `/api/stories/{story}` and what stands for it → `/api/stories/y1f3?most=5`. */
function addressOf(path: string, {params = {}, query = {}}: Loosely): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const told = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return told.length === 0 ? filled : `${filled}?${new URLSearchParams(told.map(([name, value]) => [name, String(value)]))}`
}

function bodyOf(body: unknown, token: string | undefined): RequestInit {
  const signed: Record<string, string> = token === undefined ? {} : {authorization: `Bearer ${token}`}
  if (body === undefined) return {headers: signed}
  if (body instanceof Blob || body instanceof Uint8Array) return {headers: {...signed, 'content-type': 'application/octet-stream'}, body: body as BodyInit}
  return {headers: {...signed, 'content-type': 'application/json'}, body: JSON.stringify(body)}
}

async function faultOf(response: Response): Promise<Fault> {
  const {status, statusText} = response
  const told = response.headers.get('content-type')?.includes('problem+json') ? ((await response.json()) as Fault) : undefined
  return told ?? {type: 'about:blank', title: statusText, status, detail: `The server answered ${status} ${statusText}.`, code: 'unknown'}
}

const piece = 1024 * 1024

/** Sends a file in pieces and tells how far it has come after each; it is read on the server after the last: an `upload` event, or `getUpload`, tells how that goes. */
export async function uploadFile(
  api: Pick<ApiClient, 'startUpload' | 'sendPiece'>,
  file: File,
  onProgress: (upload: Upload) => void = () => {},
  told: Omit<Wishes<'startUpload'>['body'], 'name' | 'size'> = {},
): Promise<Upload> {
  let upload = await api.startUpload({body: {...told, name: file.name, size: file.size}})
  onProgress(upload)
  while (upload.received < upload.size) {
    const body = file.slice(upload.received, upload.received + piece)
    upload = await api.sendPiece({params: {upload: upload.id}, query: {offset: upload.received}, body})
    onProgress(upload)
  }
  return upload
}
