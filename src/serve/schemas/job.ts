import {z} from '@hono/zod-openapi'

/** How a piece of work stands. */
export const jobState = z.enum(['waiting', 'running', 'done', 'dead'])

/** A piece of work. */
export const job = z
  .object({
    id: z.int(),
    kind: z.string(),
    key: z.string().openapi({description: 'Two jobs with one key are never open at once.'}),
    state: jobState,
    attempts: z.int(),
    createdAt: z.string(),
    reason: z.string().optional().openapi({description: 'Why it failed last.'}),
  })
  .openapi('Job')

/** How many jobs there are in each state. */
export const jobCounts = z.object({waiting: z.int(), running: z.int(), done: z.int(), dead: z.int()}).openapi('JobCounts')
