import {z} from '@hono/zod-openapi'
import type {Account, AccountReport, Origin} from '../../model/account.ts'
import {describes} from './describes.ts'
import {entity, eventCluster} from './entity.ts'
import {maybe} from './maybe.ts'
import {point} from './point.ts'
import {problem} from './problem.ts'
import {reportShape, sentenceBounds} from './report.ts'
import {statement} from './statement.ts'

const passage = z.object({report: z.string(), start: z.int(), end: z.int(), match: maybe(z.int())})

const origin = describes<Origin>()(
  z.object({id: z.string(), reports: z.array(z.string()).readonly(), passages: z.array(passage).readonly(), because: z.string()}).openapi('Origin'),
)

const accountReport = describes<AccountReport>()(z.object({...reportShape, origin: z.string(), sentences: maybe(sentenceBounds)}).openapi('AccountReport'))

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
      problems: z.array(problem).readonly(),
    })
    .openapi('Account'),
)
