import {type Answers, ApiProblem, apiClient, uploadFile} from '../../src/serve/client.ts'

export {type Answers, ApiProblem, uploadFile}

/** The API of the server that this page came from. */
export const api = apiClient()

export type Story = Answers['listStories']['items'][number]
export type Kept = Answers['listJudgements']['items'][number]
export type Upload = Answers['startUpload']
export type Hit = Answers['search']['items'][number]
export type Job = Answers['listJobs']['items'][number]
export type User = Answers['listUsers']['items'][number]
export type Token = Answers['listTokens']['items'][number]
export type MadeToken = Answers['addToken']
export type AuditLine = Answers['listAudit']['items'][number]
export type Role = User['role']
export type Scope = Token['scopes'][number]
