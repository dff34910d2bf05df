import {z} from '@hono/zod-openapi'
import {problem} from './problem.ts'

/** The largest file that is taken in, and the largest piece of it: bytes. */
export const largestUpload = 200 * 1024 * 1024
export const largestPiece = 4 * 1024 * 1024

/** A file that is going to be sent, and what it cannot say of itself. */
export const newUpload = z
  .object({
    name: z.string().trim().min(1).max(300),
    size: z.int().min(1).max(largestUpload),
    source: z.string().trim().min(1).max(300).optional(),
    title: z.string().trim().min(1).max(500).optional(),
    published: z
      .string()
      .regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)?)?$/, 'expected a date as 2024-03-01, 2024-03 or 2024')
      .optional(),
    url: z
      .url({protocol: /^https?$/})
      .max(2000)
      .optional(),
  })
  .openapi('NewUpload')

/** A file on its way in: pieces, then the work of reading it, then what came of it. */
export const upload = z
  .object({
    id: z.string(),
    name: z.string(),
    size: z.int(),
    received: z.int(),
    state: z.enum(['receiving', 'waiting', 'reading', 'done', 'failed']),
    added: z.int().optional().openapi({description: 'Reports that were new; when done.'}),
    known: z.int().optional().openapi({description: 'Reports that were there already.'}),
    reports: z.array(z.string()).readonly().openapi({description: 'Their ids.'}),
    problems: z.array(problem).readonly(),
  })
  .openapi('Upload')

export type Upload = z.output<typeof upload>
