import {z} from '@hono/zod-openapi'
import type {Account, AccountReport, Origin, Revision} from '../../model/account.ts'
import {describes} from './describes.ts'
import {entity, eventCluster} from './entity.ts'
import {maybe} from './maybe.ts'
import {point} from './point.ts'
import {problem} from './problem.ts'
import {reportShape, sentenceBounds} from './report.ts'
import {span} from './span.ts'
import {statement} from './statement.ts'

const passage = z.object({report: z.string(), start: z.int(), end: z.int(), match: maybe(z.int())})

const origin = describes<Origin>()(
  z.object({id: z.string(), reports: z.array(z.string()).readonly(), passages: z.array(passage).readonly(), because: z.string()}).openapi('Origin'),
)

const accountReport = describes<AccountReport>()(z.object({...reportShape, origin: z.string(), sentences: maybe(sentenceBounds)}).openapi('AccountReport'))

const revision = describes<Revision>()(
  z.object({report: z.string(), of: z.string(), differences: z.array(z.object({before: span, after: span})).readonly()}).openapi('Revision', {
    description: 'A report that is a later version of another, and where its words differ; one side is empty where words were added or left out.',
  }),
)

/** The account of a story, as `variorum collate --format json` prints it. */
export const account = describes<Account>()(
  z
    .object({
      id: z.string(),
      title: z.string(),
      reports: z.array(accountReport).readonly(),
      entities: z.array(entity).readonly(),
      statements: z.array(statement).readonly(),
      events: z.array(eventCluster).readonly(),
      points: z.array(point).readonly(),
      origins: z.array(origin).readonly(),
      revisions: maybe(z.array(revision).readonly()),
      problems: z.array(problem).readonly(),
    })
    .openapi('Account'),
)
