import type {Account} from '../../src/model/account.ts'

/** What the API says when it cannot answer; `detail` is written for people. */
export class ApiProblem extends Error {
  readonly status: number
  readonly detail: string
  constructor(status: number, title: string, detail: string) {
    super(title)
    this.status = status
    this.detail = detail
  }
}
export type Story = {
  id: string
  title: string
  updatedAt: string
  reports: number
  sources: string[]
  from?: string
  to?: string
  origins?: number
  points?: Record<'agree' | 'differ' | 'contested' | 'update' | 'single', number>
}
export type Session = {
  mode: 'open' | 'users'
  user?: {name: string; role: string}
  scopes: ('read' | 'judge' | 'add' | 'admin')[]
  oidc: boolean
  dossier: string
  version: string
}
export type Kept = {
  id: string
  about: string
  left: string
  right: string
  verdict: string
  because: string
  by: string
  at: string
  undone?: {by: string; at: string}
}
export type Upload = {
  id: string
  name: string
  size: number
  received: number
  state: 'receiving' | 'waiting' | 'reading' | 'done' | 'failed'
  added?: number
  known?: number
  problems: {code: string; message: string}[]
  reports: string[]
}
export type List<Noun> = {items: Noun[]; next?: string}
export type Hit = {id: string; title: string; source: string; published?: string; story?: string; excerpt: string}

async function ask<Answer>(method: string, path: string, query: Record<string, unknown> = {}, body?: unknown): Promise<Answer> {
  const after = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  ).toString()
  const answer = await fetch(`/api${path}${after && `?${after}`}`, {
    method,
    ...(body !== undefined && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
  })
  if (!answer.ok) {
    const told = (await answer.json().catch(() => ({}))) as {title?: string; detail?: string}
    throw new ApiProblem(answer.status, told.title ?? answer.statusText, told.detail ?? '')
  }
  return (answer.status === 204 ? undefined : await answer.json()) as Answer
}
type Query = Record<string, unknown>
export const api = {
  listStories: ({query}: {query?: Query}) => ask<List<Story>>('GET', '/stories', query),
  getAccount: ({params}: {params: {story: string}}) => ask<Account>('GET', `/stories/${params.story}/account`),
  getSession: () => ask<Session>('GET', '/session'),
  explain: ({params, query}: {params: {id: string}; query: Query}) => ask<{id: string; story: string; text: string}>('GET', `/explain/${params.id}`, query),
  listJudgements: ({query}: {query?: Query}) => ask<List<Kept>>('GET', '/judgements', query),
  addJudgement: ({body}: {body: unknown}) => ask<Kept>('POST', '/judgements', {}, body),
  undoJudgement: ({params}: {params: {judgement: string}}) => ask<Kept>('DELETE', `/judgements/${params.judgement}`),
  getUpload: ({params}: {params: {upload: string}}) => ask<Upload>('GET', `/uploads/${params.upload}`),
  startUpload: ({body}: {body: unknown}) => ask<Upload>('POST', '/uploads', {}, body),
  search: ({query}: {query: Query}) => ask<List<Hit>>('GET', '/search', query),
}

export async function uploadFile(to: typeof api, file: File, onProgress: (upload: Upload) => void, told: object): Promise<Upload> {
  const upload = await to.startUpload({body: {...told, name: file.name, size: file.size}})
  onProgress(upload)
  return upload
}
