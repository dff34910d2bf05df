import {z} from '@hono/zod-openapi'
import type {Problem} from '../../model/problem.ts'
import {describes} from './describes.ts'
import {maybe} from './maybe.ts'
import {span} from './span.ts'

/** Something wrong with what was read. */
export const problem = describes<Problem>()(
  z
    .object({code: z.string(), message: z.string(), report: maybe(z.string()), source: maybe(z.string()), span: maybe(span)})
    .openapi('Problem', {description: 'Something wrong with the input; docs/problems.md has a paragraph on each code.'}),
)

/** What every answer that is no success looks like: RFC 9457. */
export const fault = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({description: 'What was expected, what came, and what to do.'}),
    code: z.string().openapi({description: 'A word for programs, such as `not-found`.'}),
  })
  .openapi('Fault', {description: 'application/problem+json (RFC 9457).'})

export type Fault = z.output<typeof fault>
