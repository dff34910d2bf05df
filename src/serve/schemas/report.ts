import {z} from '@hono/zod-openapi'
import type {Problem} from '../../model/problem.ts'
import type {Block, Published, Report} from '../../model/report.ts'
import {describes} from './describes.ts'
import {maybe} from './maybe.ts'
import {problem} from './problem.ts'

const ways = ['given', 'front-matter', 'json-ld', 'open-graph', 'meta', 'time-element', 'url', 'dateline', 'text', 'feed', 'metadata'] as const
const blockKinds = ['title', 'standfirst', 'heading', 'paragraph', 'caption', 'list'] as const

const published = describes<Published>()(
  z.object({value: z.string().openapi({description: 'A prefix of ISO 8601: 2024, 2024-03, 2024-03-01 …'}), how: z.enum(ways)}).openapi('Published'),
)

const block = describes<Block>()(z.object({kind: z.enum(blockKinds), start: z.int(), end: z.int(), language: maybe(z.string())}).openapi('Block'))

/** The properties of a report of the model. */
export const reportShape = {
  id: z.string(),
  source: z.string(),
  title: z.string(),
  byline: maybe(z.string()),
  published: maybe(published),
  language: z.string(),
  url: maybe(z.string()),
  file: maybe(z.string()),
  blocks: z.array(block).readonly(),
  text: z.string(),
  revisionOf: maybe(z.string()),
}

/** The bounds of sentences. */
export const sentenceBounds = z.array(z.tuple([z.int(), z.int()]).readonly()).readonly()

const placeInDossier = {
  story: maybe(z.string()),
  addedAt: z.string().openapi({description: 'ISO 8601, UTC.'}),
}

/** One published text with all that the dossier knows of it. */
export type KeptReport = Report & {
  readonly story?: string
  readonly addedAt: string
  readonly sentences: readonly (readonly [number, number])[]
  readonly problems: readonly Problem[]
  /** Ids of the other texts from the same address, oldest first. */
  readonly revisions: readonly string[]
}

export const keptReport = describes<KeptReport>()(
  z
    .object({...reportShape, ...placeInDossier, sentences: sentenceBounds, problems: z.array(problem).readonly(), revisions: z.array(z.string()).readonly()})
    .openapi('Report', {description: 'One published text. Its markup is never served: `text` is plain.'}),
)

/** A report in a list: without its text. */
export const reportHead = z
  .object({
    id: z.string(),
    source: z.string(),
    title: z.string(),
    byline: maybe(z.string()),
    published: maybe(published),
    language: z.string(),
    url: maybe(z.string()),
    revisionOf: maybe(z.string()),
    ...placeInDossier,
  })
  .openapi('ReportHead')

export type ReportHead = z.output<typeof reportHead>
