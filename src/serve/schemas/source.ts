import {z} from '@hono/zod-openapi'

/** Who published reports of the dossier: an empty name stands for those of which nobody said. */
export const source = z.object({source: z.string(), reports: z.int(), first: z.string().optional(), last: z.string().optional()}).openapi('Source')
