import type {Scope} from './schemas/session.ts'

/** One call: its method and path, and what a caller must be allowed to; `open` calls answer anybody. */
export type Call = {readonly at: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /api/${string}`; readonly scope: Scope | 'open'}

/** Every call of the API. What it takes and gives stands in the file of its resource, under the same name. */
export const calls = {
  listStories: {at: 'GET /api/stories', scope: 'read'},
  getStory: {at: 'GET /api/stories/{story}', scope: 'read'},
  getAccount: {at: 'GET /api/stories/{story}/account', scope: 'read'},
  exportStory: {at: 'GET /api/stories/{story}/export/{format}', scope: 'read'},
  listExports: {at: 'GET /api/exports', scope: 'read'},

  listReports: {at: 'GET /api/reports', scope: 'read'},
  getReport: {at: 'GET /api/reports/{report}', scope: 'read'},
  listSources: {at: 'GET /api/sources', scope: 'read'},
  search: {at: 'GET /api/search', scope: 'read'},
  countFound: {at: 'GET /api/search/counts', scope: 'read'},

  listStatements: {at: 'GET /api/statements', scope: 'read'},
  listEntities: {at: 'GET /api/entities', scope: 'read'},
  listPoints: {at: 'GET /api/points', scope: 'read'},
  explain: {at: 'GET /api/explain/{id}', scope: 'read'},

  listJudgements: {at: 'GET /api/judgements', scope: 'read'},
  addJudgement: {at: 'POST /api/judgements', scope: 'judge'},
  undoJudgement: {at: 'DELETE /api/judgements/{judgement}', scope: 'judge'},

  startUpload: {at: 'POST /api/uploads', scope: 'add'},
  getUpload: {at: 'GET /api/uploads/{upload}', scope: 'add'},
  sendPiece: {at: 'PUT /api/uploads/{upload}', scope: 'add'},
  dropUpload: {at: 'DELETE /api/uploads/{upload}', scope: 'add'},
  fetchPages: {at: 'POST /api/fetches', scope: 'add'},
  listJobs: {at: 'GET /api/jobs', scope: 'read'},
  watch: {at: 'GET /api/events', scope: 'read'},

  getSession: {at: 'GET /api/session', scope: 'open'},
  signIn: {at: 'POST /api/session', scope: 'open'},
  signOut: {at: 'DELETE /api/session', scope: 'open'},
  startProvider: {at: 'GET /api/session/oidc', scope: 'open'},
  endProvider: {at: 'GET /api/session/oidc/callback', scope: 'open'},

  listTokens: {at: 'GET /api/tokens', scope: 'read'},
  addToken: {at: 'POST /api/tokens', scope: 'read'},
  revokeToken: {at: 'DELETE /api/tokens/{token}', scope: 'read'},

  listUsers: {at: 'GET /api/users', scope: 'admin'},
  addUser: {at: 'POST /api/users', scope: 'admin'},
  changeUser: {at: 'PATCH /api/users/{user}', scope: 'admin'},
  removeUser: {at: 'DELETE /api/users/{user}', scope: 'admin'},
  listAudit: {at: 'GET /api/audit', scope: 'admin'},
} as const satisfies Readonly<Record<string, Call>>

/** The name of a call. */
export type CallName = keyof typeof calls

type InBraces<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | InBraces<Rest> : never

/** What a path has in braces: `/api/stories/{story}` → `{story: string}`. */
export type Params<Name extends CallName> = {readonly [Param in InBraces<(typeof calls)[Name]['at']>]: string}
