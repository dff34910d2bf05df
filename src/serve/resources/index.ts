import type {CallName} from '../calls.ts'
import type {Resource} from '../resource.ts'
import {accountParts} from './account-parts.ts'
import {events} from './events.ts'
import {exportsOfStories} from './exports.ts'
import {jobs} from './jobs.ts'
import {judgements} from './judgements.ts'
import {reports} from './reports.ts'
import {searching} from './search.ts'
import {sessions} from './session.ts'
import {statements} from './statements.ts'
import {stories} from './stories.ts'
import {tokens} from './tokens.ts'
import {uploads} from './uploads.ts'
import {users} from './users.ts'

/** What each call takes, gives and does. */
export const resources = {
  ...stories,
  ...exportsOfStories,
  ...reports,
  ...searching,
  ...statements,
  ...accountParts,
  ...judgements,
  ...uploads,
  ...jobs,
  ...events,
  ...sessions,
  ...tokens,
  ...users,
} satisfies {readonly [Name in CallName]: unknown}

/** Each call's shape, for those who only need the types. */
export type Resources = typeof resources

/** The same, where the shapes do not matter. */
export const anyResources = resources as unknown as Readonly<Record<CallName, Resource>>
