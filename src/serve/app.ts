import {createRoute, OpenAPIHono, z} from '@hono/zod-openapi'
import type {MiddlewareHandler} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {etag} from 'hono/etag'
import {type CallName, calls} from './calls.ts'
import type {Desk} from './desk.ts'
import {documentPage, documentStyle} from './document-page.ts'
import {fromError} from './from-error.ts'
import {identify} from './guards/identify.ts'
import {limitCalls} from './guards/limit-calls.ts'
import {needScope} from './guards/need-scope.ts'
import {noteChanges} from './guards/note-changes.ts'
import {ownHostOnly} from './guards/own-host-only.ts'
import {safeHeaders} from './guards/safe-headers.ts'
import {sameOriginOnly} from './guards/same-origin-only.ts'
import {problemResponse, Refusal} from './refusal.ts'
import type {Shape} from './resource.ts'
import {anyResources} from './resources/index.ts'
import {fault} from './schemas/problem.ts'
import {largestPiece} from './schemas/upload.ts'
import {webFiles} from './web-files.ts'
import type {Who} from './who.ts'

/** What is kept of a call while it is answered. */
export type Env = {
  Variables: {
    who: Who
    /** What a change was about, where its address does not tell: for the audit log. */
    about?: string
  }
}

/** How the server is reached, and where the build of the reading room lies. */
export type AppOptions = {
  /** The host names by which it may be called; undefined where any will do. */
  readonly hosts?: readonly string[]
  readonly web?: string
  readonly onFault: (error: unknown) => void
}

const largestJson = 256 * 1024

/** The whole server as a function of requests: guards, then the calls of the table, then the reading room. */
export function createApp(desk: Desk, options: AppOptions): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw new Refusal(422, 'unusable', sentenceOf(result.error))
    },
  })
  app.onError((error) => problemResponse(fromError(error, options.onFault)))
  app.use(ownHostOnly(options.hosts), safeHeaders, sameOriginOnly)
  app.use('/api/*', limitBodies, limitCalls(desk), identify(desk))
  for (const name of Object.keys(calls) as CallName[]) mount(app, name, desk)
  const document = describe(app, desk)
  app.get('/api/openapi.json', (context) => context.json(document))
  app.get('/api/docs', (context) => context.html(documentPage(document)))
  app.get('/api/docs.css', (context) => context.body(documentStyle, 200, {'content-type': 'text/css; charset=utf-8'}))
  app.all('/api/*', ({req}) => {
    throw new Refusal(404, 'no-such-call', `There is no call ${req.method} ${req.path}: /api/docs lists those that are there.`)
  })
  app.use(webFiles(options.web))
  return app
}

// Pieces of files may be larger than JSON.
const limitBodies: MiddlewareHandler<Env> = async (context, next) => {
  const maxSize = context.req.method === 'PUT' ? largestPiece : largestJson
  const onError = async (): Promise<never> => {
    await readOff(context.req.raw)
    throw new Refusal(413, 'too-large', `Expected at most ${maxSize} bytes.`)
  }
  return bodyLimit({maxSize, onError})(context, next)
}

const mostReadOff = 32 * 1024 * 1024

// Whoever still sends does not listen: an answer on a connection that is closed under them is told as a broken pipe. A body without a
// length is being read by the limit itself and is left to the server's own end.
async function readOff({body}: Request): Promise<void> {
  if (!body || body.locked) return
  let read = 0
  for await (const piece of body) {
    read += piece.length
    if (read > mostReadOff) return
  }
}

function mount(app: OpenAPIHono<Env>, name: CallName, desk: Desk): void {
  const {at, scope} = calls[name]
  const [method, path] = at.split(' ') as [string, string]
  const {answer, ...shape} = anyResources[name]
  const route = createRoute({
    method: method.toLowerCase() as 'get',
    path,
    operationId: name,
    summary: shape.says,
    tags: [path.split('/')[2]!],
    ...(scope !== 'open' && {security: [{session: []}, {token: []}]}),
    middleware: [noteChanges(name, method, desk), needScope(scope), ...(shape.gives && method === 'GET' ? [etag({weak: true})] : [])],
    request: requestOf(path, shape) as object,
    responses: responsesOf(shape),
  })
  app.openapi({...route, 'x-scope': scope} as typeof route, async (context) => {
    const asked = {
      params: context.req.param(),
      query: shape.query && context.req.valid('query' as never),
      body: shape.body && context.req.valid('json' as never),
      context,
      who: context.get('who'),
    }
    const given = await answer(asked as never, desk)
    if (given instanceof Response) return given as never
    return (given === undefined ? context.body(null, 204) : context.json(given as object, shape.status === 201 ? 201 : 200)) as never
  })
}

function requestOf(path: string, {query, body, takesBytes}: Shape): unknown {
  const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => [param!, z.string().min(1).max(80)])
  const content = takesBytes
    ? {'application/octet-stream': {schema: {type: 'string', format: 'binary', maxLength: largestPiece}}}
    : body && {'application/json': {schema: body}}
  return {
    ...(params.length > 0 && {params: z.object(Object.fromEntries(params) as Record<string, z.ZodString>)}),
    ...(query && {query}),
    ...(content && {body: {content, required: true}}),
  }
}

function responsesOf({gives, type, status = gives || type ? 200 : 204}: Shape) {
  const content = gives ? {'application/json': {schema: gives}} : type ? {[type]: {schema: z.string()}} : undefined
  return {
    [status]: {description: 'Done.', ...(content && {content})},
    default: {description: 'Not done: why, and what to do.', content: {'application/problem+json': {schema: fault}}},
  }
}

function describe(app: OpenAPIHono<Env>, {version}: Desk): object {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {type: 'apiKey', in: 'cookie', name: 'variorum'})
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {type: 'http', scheme: 'bearer'})
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {title: 'Variorum', version, description: 'Many reports, one account: every line traces to the words it stands on.'},
  })
}

// “query.most: expected a number, got …; body.name: …”
function sentenceOf({issues}: z.core.$ZodError): string {
  return issues.map(({path, message}) => `${path.join('.') || 'the request'}: ${message}`).join('; ')
}
