import type {Fault} from './schemas/problem.ts'

const titles = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Wrong type of content',
  421: 'Not this host',
  422: 'Cannot be used',
  429: 'Too many requests',
  500: 'A fault of ours',
  503: 'Not now',
} as const

export type RefusalStatus = keyof typeof titles

/** A call that is not done, with the reason and what to do about it: thrown by handlers, shown as application/problem+json. */
export class Refusal extends Error {
  readonly status: RefusalStatus
  readonly code: string
  readonly headers: Readonly<Record<string, string>>
  constructor(status: RefusalStatus, code: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** Refuses where a thing that was named is not there. */
export function notFound(what: string, id: string, where: string): Refusal {
  return new Refusal(404, 'not-found', `There is no ${what} “${id.slice(0, 80)}” in this dossier. ${where}`)
}

/** The answer to a refused call. */
export function problemResponse({status, code, message, headers}: Refusal): Response {
  const fault: Fault = {type: 'about:blank', title: titles[status], status, detail: message, code}
  return new Response(JSON.stringify(fault), {status, headers: {...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store'}})
}
