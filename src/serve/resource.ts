import type {z} from '@hono/zod-openapi'
import type {Context} from 'hono'
import type {Env} from './app.ts'
import type {CallName, Params} from './calls.ts'
import type {Desk} from './desk.ts'
import type {Who} from './who.ts'

/** What a call takes and gives. */
export type Shape = {
  /** One line for the document of the API. */
  readonly says: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Absent where the answer is no JSON, or none. */
  readonly gives?: z.ZodType
  /** The media type of an answer that is no JSON. */
  readonly type?: string
  /** 200, unless it says otherwise. */
  readonly status?: 200 | 201 | 204 | 302
  /** The body is bytes, not JSON. */
  readonly takesBytes?: true
}

/** What came in: checked against the shape. */
export type Asked<Name extends CallName, S extends Shape> = {
  readonly params: Params<Name>
  readonly query: S['query'] extends z.ZodType ? z.output<S['query']> : undefined
  readonly body: S['body'] extends z.ZodType ? z.output<S['body']> : undefined
  readonly context: Context<Env>
  readonly who: Who
}

type Given<S extends Shape> = S['gives'] extends z.ZodType ? z.output<S['gives']> | Response : Response | undefined

/** A call with the work behind it. */
export type Resource<Name extends CallName = CallName, S extends Shape = Shape> = S & {
  readonly answer: (asked: Asked<Name, S>, desk: Desk) => Given<S> | Promise<Given<S>>
}

/** Ties a handler to its call and shape: it takes what they take, and must give what the shape gives. */
export function resource<Name extends CallName, const S extends Shape>(_: Name, shape: S, answer: Resource<Name, S>['answer']): Resource<Name, S> {
  return {...shape, answer}
}
