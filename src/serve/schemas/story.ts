import {z} from '@hono/zod-openapi'
import {reportHead} from './report.ts'

const counts = z
  .object({agree: z.int(), differ: z.int(), contested: z.int(), update: z.int(), single: z.int()})
  .openapi('PointCounts', {description: 'How many points have each status.'})

const shape = {
  id: z.string(),
  title: z.string(),
  updatedAt: z.string(),
  reports: z.int().openapi({description: 'How many reports tell it.'}),
  sources: z.array(z.string()).readonly().openapi({description: 'Who published them.'}),
  from: z.string().optional().openapi({description: 'The first and the last date of publication.'}),
  to: z.string().optional(),
  origins: z.int().optional().openapi({description: 'How many origins the reports have; absent until the account was made.'}),
  points: counts.optional().openapi({description: 'Absent until the account was made.'}),
}

/** Reports that tell one story, in a list of stories. */
export const story = z.object(shape).openapi('Story')

/** The same with its reports. */
export const storyWithReports = z.object({...shape, members: z.array(reportHead).readonly()}).openapi('StoryWithReports')

export type Story = z.output<typeof story>
