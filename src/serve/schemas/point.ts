import {z} from '@hono/zod-openapi'
import type {Point, Reading} from '../../model/account.ts'
import {describes} from './describes.ts'
import {maybe} from './maybe.ts'

/** How the readings of a point stand to each other. */
export const pointStatus = z.enum(['agree', 'differ', 'contested', 'update', 'single'])

const reading = describes<Reading>()(
  z
    .object({
      value: z.string(),
      statements: z.array(z.string()).readonly(),
      reports: z.array(z.string()).readonly(),
      stance: z.enum(['states', 'denies', 'attributes', 'expects', 'doubts']),
      holders: maybe(z.array(z.string()).readonly()),
    })
    .openapi('Reading'),
)

/** One question that the reports answer. */
export const point = describes<Point>()(
  z
    .object({
      id: z.string(),
      question: z.string(),
      aspect: z.string(),
      status: pointStatus,
      because: z.string(),
      readings: z.array(reading).readonly(),
      silent: z.array(z.string()).readonly(),
      lookedFor: maybe(z.string()),
      weight: z.number(),
    })
    .openapi('Point', {description: 'One question, with a reading per value and the reports that are silent on it.'}),
)
