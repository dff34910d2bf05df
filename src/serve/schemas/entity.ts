import {z} from '@hono/zod-openapi'
import type {Entity, EventCluster, Judgement} from '../../model/account.ts'
import {corrected} from './corrected.ts'
import {describes} from './describes.ts'
import {maybe} from './maybe.ts'
import {spanShape} from './span.ts'

/** What an entity can be. */
export const entityKind = z.enum(['person', 'group', 'organisation', 'state', 'place', 'document', 'event', 'other'])

/** Why two things are one, or are not. */
export const link = describes<Judgement>()(
  z
    .object({
      left: z.string(),
      right: z.string(),
      verdict: z.enum(['same', 'different', 'unsure']),
      score: z.number(),
      because: z.string(),
      by: z.string(),
      when: maybe(z.string()),
    })
    .openapi('Link', {description: 'Same, different or unsure: with its score, its reason, and the rule or person that says so.'}),
)

const entityName = z.object({text: z.string(), count: z.int(), reports: z.array(z.string()).readonly()})

/** “These names, in these reports, stand for one.” */
export const entity = describes<Entity>()(
  z
    .object({
      id: z.string(),
      kind: entityKind,
      names: z.array(entityName).readonly(),
      country: maybe(z.string()),
      mentions: z.array(z.object({...spanShape, report: z.string()})).readonly(),
      links: z.array(link).readonly(),
      corrected: maybe(z.array(corrected).readonly()),
    })
    .openapi('Entity'),
)

/** “These statements tell one event.” */
export const eventCluster = describes<EventCluster>()(
  z
    .object({
      id: z.string(),
      statements: z.array(z.string()).readonly(),
      name: z.string(),
      time: maybe(z.string()),
      place: maybe(z.string()),
      participants: z.array(z.string()).readonly(),
      partOf: maybe(z.string()),
      links: z.array(link).readonly(),
    })
    .openapi('EventCluster'),
)
