import {z} from '@hono/zod-openapi'
import type {Span} from '../../model/span.ts'
import {describes} from './describes.ts'

/** The properties of a span, for the schemas that add some of their own. */
export const spanShape = {start: z.int().min(0), end: z.int().min(0), text: z.string()}

/** A stretch of a report. */
export const span = describes<Span>()(
  z.object(spanShape).openapi('Span', {description: 'A stretch of a report in UTF-16 units; the text of the report from start to end is `text`.'}),
)
