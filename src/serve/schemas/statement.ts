import {z} from '@hono/zod-openapi'
import type {Quantity} from '../../model/parse.ts'
import type {Attribution, Detail, EventCode, Participant, Statement, StatementTime} from '../../model/statement.ts'
import {corrected} from './corrected.ts'
import {describes} from './describes.ts'
import {maybe} from './maybe.ts'
import {span, spanShape} from './span.ts'

/** The five kinds of statement. */
export const statementKind = z.enum(['event', 'saying', 'figure', 'role', 'label'])

const roles = ['actor', 'recipient', 'speaker', 'addressee', 'host', 'convener', 'head', 'holder', 'body', 'target', 'counted', 'place'] as const
const aspects = ['aim', 'outcome', 'topic', 'instrument', 'document', 'duration', 'reason', 'manner'] as const
const modalities = ['happened', 'ongoing', 'planned', 'expected', 'possible', 'rumoured', 'hypothetical'] as const
const hedges = ['approximately', 'more-than', 'less-than', 'at-least', 'at-most', 'nearly', 'order-of-magnitude', 'range', 'fraction'] as const
const quantityKinds = ['cardinal', 'ordinal', 'percent', 'money', 'measure', 'age', 'temperature', 'fraction'] as const

const participant = describes<Participant>()(
  z.object({role: z.enum(roles), mention: span, chain: maybe(z.string()), entity: maybe(z.string())}).openapi('Participant'),
)

const attribution = describes<Attribution>()(
  z.object({mention: span, verb: z.string(), chain: maybe(z.string()), entity: maybe(z.string())}).openapi('Attribution'),
)

const statementTime = describes<StatementTime>()(
  z.object({...spanShape, value: z.string().openapi({description: 'EDTF.'}), anchor: maybe(z.string()), because: maybe(z.string())}).openapi('StatementTime'),
)

const eventCode = describes<EventCode>()(
  z
    .object({
      plover: maybe(z.string()),
      mode: maybe(z.string()),
      context: maybe(z.string()),
      cameo: maybe(z.string()),
      verb: z.string(),
      trigger: maybe(span),
    })
    .openapi('EventCode'),
)

const quantity = describes<Quantity>()(
  z
    .object({
      ...spanShape,
      sentence: z.int(),
      number: maybe(z.number()),
      low: maybe(z.number()),
      high: maybe(z.number()),
      lowIsExclusive: maybe(z.boolean()),
      highIsExclusive: maybe(z.boolean()),
      hedge: maybe(z.enum(hedges)),
      value: z.string(),
      kind: z.enum(quantityKinds),
      unit: maybe(z.string()),
    })
    .openapi('Quantity'),
)

const detail = describes<Detail>()(
  z
    .object({
      relation: z.enum(['subject', 'passive', 'object', 'oblique', 'particle']),
      preposition: maybe(z.string()),
      head: z.string(),
      span,
    })
    .openapi('Detail'),
)

/** “Report R, at span S, says that …” */
export const statement = describes<Statement>()(
  z
    .object({
      id: z.string(),
      report: z.string(),
      kind: statementKind,
      evidence: z.tuple([span], span).readonly(),
      sentence: z.int(),
      participants: z.array(participant).readonly(),
      event: maybe(eventCode),
      value: maybe(z.string()),
      quantity: maybe(quantity),
      measure: maybe(z.string()),
      times: z.array(statementTime).readonly(),
      time: maybe(statementTime),
      place: maybe(span),
      attribution: z.array(attribution).readonly(),
      speech: maybe(z.enum(['direct', 'indirect', 'mixed'])),
      aspects: maybe(z.array(z.object({name: z.enum(aspects), span})).readonly()),
      details: maybe(z.array(detail).readonly()),
      within: maybe(z.array(z.string()).readonly()),
      polarity: z.enum(['affirmed', 'denied']),
      modality: z.enum(modalities),
      rule: z.string(),
      confidence: z.number().min(0).max(1),
      corrected: maybe(z.array(corrected).readonly()),
    })
    .openapi('Statement', {description: '“Report R, at span S, says that …”: the first evidence is the clause that says it.'}),
)
