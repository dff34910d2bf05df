import {z} from '@hono/zod-openapi'

/** What every list is asked with: where to go on, and how many. */
export const pageQuery = {
  cursor: z.string().max(200).optional().openapi({description: 'The `next` of the page before.'}),
  most: z.coerce.number().int().min(1).max(200).default(50).openapi({description: 'How many at most.'}),
}

/** A page of a list; `next` is there while there is more. */
export function pageOf<Schema extends z.ZodType>(schema: Schema) {
  return z.object({items: z.array(schema).readonly(), next: z.string().optional().openapi({description: 'The cursor of the following page.'})})
}

/** A prefix of ISO 8601: a year, a month or a day. */
export const dateQuery = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'expected a date as 2024, 2024-03 or 2024-03-01')
  .optional()

/** An id of ours: a letter and hexadecimal digits, or a number. */
export const idQuery = z.string().min(1).max(80).optional()

/** Words or a name to look for. */
export const wordsQuery = z.string().max(400).optional()

/** Yes or no in an address: `true` or `false`. */
export const yesQuery = z.enum(['true', 'false']).transform((told) => told === 'true')

/** An instant, or a prefix of one: a year, a month, a day; a filter holds all that it holds. */
export const instantQuery = z
  .string()
  .regex(
    /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z?)?)?)?$/,
    'expected a date as 2024, 2024-03 or 2024-03-01, or an instant as 2024-03-01T12:00:00.000Z',
  )
  // What is left is the beginning of all instants that it holds.
  .transform((told) => told.replace(/Z$/, ''))
  .optional()
