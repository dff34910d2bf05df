import {z} from '@hono/zod-openapi'

/** A report that was found by its words. */
export const found = z
  .object({
    id: z.string(),
    title: z.string(),
    source: z.string(),
    published: z.string().optional(),
    story: z.string().optional(),
    excerpt: z.string().openapi({description: 'Plain text around the first thing that was asked for.'}),
  })
  .openapi('Found')
