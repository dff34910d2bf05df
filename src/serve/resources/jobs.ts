import {z} from '@hono/zod-openapi'
import {countJobs, listJobs as listInStore} from '../../store/job-list.ts'
import {resource} from '../resource.ts'
import {job, jobCounts, jobState} from '../schemas/job.ts'
import {pageQuery} from '../schemas/page.ts'

const listJobs = resource(
  'listJobs',
  {
    says: 'Work that waits, runs, is done, or was put aside with its reason: the latest first.',
    query: z.object({...pageQuery, state: jobState.optional()}),
    gives: z.object({items: z.array(job).readonly(), next: z.string().optional(), counts: jobCounts}),
  },
  async ({query: {state, ...wish}}, {dossier}) => {
    const [page, counts] = await Promise.all([listInStore(dossier, state, wish), countJobs(dossier)])
    return {...page, counts: {waiting: 0, running: 0, done: 0, dead: 0, ...counts}}
  },
)

export const jobs = {listJobs}
