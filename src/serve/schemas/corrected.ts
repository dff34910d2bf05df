import {z} from '@hono/zod-openapi'
import type {Corrected} from '../../model/correction.ts'
import {describes} from './describes.ts'

const fields = ['rejected', 'value', 'polarity', 'modality', 'plover', 'cameo', 'time', 'published', 'name', 'kind'] as const

/** What a person put right. */
export const corrected = describes<Corrected>()(
  z
    .object({field: z.enum(fields), value: z.string(), was: z.string(), because: z.string(), by: z.string(), when: z.string()})
    .openapi('Corrected', {description: 'What a person put right, with what the machine had there.'}),
)
