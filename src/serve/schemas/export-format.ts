import {z} from '@hono/zod-openapi'

/** A format that an account can leave in. */
export const exportFormat = z
  .object({format: z.string(), says: z.string(), type: z.string(), extension: z.string().openapi({description: 'Without the dot.'})})
  .openapi('ExportFormat')
