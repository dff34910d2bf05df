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

/** So many addresses are taken at once: at a second between two requests to one host they take some minutes. */
const mostAddresses = 100

/** Addresses of pages, documents or feeds that are to be fetched. */
export const newFetches = z
  .object({
    urls: z
      .array(z.url({protocol: /^https?$/, error: 'expected an address as https://…'}).max(2000))
      .min(1)
      .max(mostAddresses),
    full: z.boolean().optional().openapi({description: 'Of a feed, the page of each entry is fetched too.'}),
  })
  .openapi('NewFetches')

/** A file on its way in: pieces, or a page that is fetched; then the work of reading it; then what came of it. */
export const upload = z
  .object({
    id: z.string(),
    name: z.string(),
    size: z.int(),
    received: z.int(),
    state: z.enum(['receiving', 'waiting', 'fetching', 'reading', 'done', 'failed']),
    added: z.int().optional().openapi({description: 'Reports that were new; when done.'}),
    known: z.int().optional().openapi({description: 'Reports that were there already.'}),
    reports: z.array(z.string()).readonly().openapi({description: 'Their ids.'}),
    problems: z.array(problem).readonly(),
  })
  .openapi('Upload')

export type Upload = z.output<typeof upload>
