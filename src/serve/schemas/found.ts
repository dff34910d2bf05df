import {z} from '@hono/zod-openapi'

const highlights = z.array(z.tuple([z.int(), z.int()]).readonly()).readonly()

/** A report that was found by its words. */
export const found = z
  .object({
    id: z.string(),
    title: z.string(),
    titleHighlights: highlights,
    source: z.string(),
    published: z.string().optional(),
    story: z.string().optional(),
    excerpt: z.string().openapi({description: 'Plain text around what was asked for.'}),
    highlights: highlights.openapi({description: 'Starts and ends of what was asked for, in the excerpt.'}),
  })
  .openapi('Found')

const counts = z.array(z.object({value: z.string(), count: z.int()})).readonly()

/** How many reports a search finds, by outlet, month, kind of statement and status of points. */
export const facets = z.object({total: z.int(), sources: counts, months: counts, kinds: counts, statuses: counts}).openapi('Facets')
